// The edges of docs/architecture.md, read from every #include; and the rules a reader of the code relies on.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

namespace {

using Words = std::set<QString>;

QString word(const char* text) {
    return QString::fromUtf8(text);
}

struct Source {
    QString path;  // from the project's root
    QString text;
    QStringList parts() const { return path.split(QLatin1Char('/')); }
};

std::vector<Source> sources(const QStringList& roots) {
    std::vector<Source> all;
    const QDir project(QStringLiteral(PROJECT_DIR));
    for (const QString& root : roots) {
        QDirIterator it(project.filePath(root), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
            all.push_back({project.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}

struct Include {
    QString name;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includesOf(const Source& source) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    std::vector<Include> all;
    int line = 0;
    for (const QString& text : source.text.split(QLatin1Char('\n'))) {
        ++line;
        if (const auto match = include.match(text); match.hasMatch())
            all.push_back({match.captured(2), match.captured(1) == QLatin1String("\""), line});
    }
    return all;
}

// The part of the program a file belongs to: "core", "store", …, "ui", "ui/pages/overview", "app".
QString partOf(const Source& source) {
    const QStringList parts = source.parts();
    if (parts[0] == QLatin1String("models")) return parts[1];
    if (parts[0] == QLatin1String("ui") && parts.size() > 3 && parts[1] == QLatin1String("pages"))
        return QStringList(parts.mid(0, 3)).join(QLatin1Char('/'));
    return parts[0];
}

// The part an #include reaches; empty = outside the program (Qt, system, libraries) or the same folder.
QString targetOf(const Include& include) {
    static const Words models{word("core"),     word("customers"), word("forecast"), word("goods"),
                              word("planning"), word("logistics"), word("metrics"),  word("store"),
                              word("exchange"), word("sample"),    word("workspace")};
    const QStringList parts = include.name.split(QLatin1Char('/'));
    if (parts.size() < 2) return {};
    if (models.count(parts[0])) return parts[0];
    if (parts[0] == QLatin1String("models")) return parts[1];
    if (parts[0] == QLatin1String("ui")) {
        if (parts.size() > 3 && parts[1] == QLatin1String("pages"))
            return QStringList(parts.mid(0, 3)).join(QLatin1Char('/'));
        return QStringLiteral("ui");
    }
    if (parts[0] == QLatin1String("app")) return QStringLiteral("app");
    return {};
}

Words allowed(const QString& part) {
    static const std::map<QString, Words> edges = [] {
        std::map<QString, Words> all;
        for (const char* calculation : {"customers", "forecast", "goods", "planning", "logistics", "metrics",
                                        "store", "exchange", "sample"})
            all[word(calculation)] = {word("core"), word(calculation)};
        all[word("core")] = {word("core")};
        all[word("workspace")] = {word("core"),     word("customers"), word("forecast"), word("goods"),
                                  word("planning"), word("logistics"), word("metrics"),  word("store"),
                                  word("exchange"), word("sample"),    word("workspace")};
        all[word("ui")] = {word("core"), word("workspace"), word("ui")};
        all[word("app")] = {word("core"), word("workspace"), word("ui"), word("app")};
        return all;
    }();
    if (part.startsWith(QLatin1String("ui/pages/")))
        return {word("core"), word("workspace"), word("ui"), part};
    const auto found = edges.find(part);
    return found == edges.end() ? Words{} : found->second;
}

bool isQtGui(const QString& name) {
    static const QRegularExpression gui(QStringLiteral(
        "^(QtWidgets|QtGui|QtCharts|QtPrintSupport|QtSvg)(/|$)|^Q(Widget|Application|GuiApplication|Painter|Color|Font|Icon|Image|Pixmap|"
        "Palette|Pen|Brush|Dialog|Label|Menu|Action|Style|MainWindow|TableView|AbstractItemView|StandardItemModel|Clipboard|KeySequence|"
        "UndoStack|UndoCommand|Layout|VBoxLayout|HBoxLayout|GridLayout|Chart|TextDocument|Printer|PdfWriter)$"));
    return gui.match(name).hasMatch();
}

// The text with comments and string literals blanked, lines kept.
QString codeOnly(const QString& text) {
    QString out = text;
    enum { Code, Line, Block, String, Char } state = Code;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i], next = i + 1 < out.size() ? out[i + 1] : QChar();
        switch (state) {
            case Code:
                if (c == u'/' && next == u'/')
                    state = Line;
                else if (c == u'/' && next == u'*')
                    state = Block;
                else if (c == u'"')
                    state = String;
                else if (c == u'\'' && (i == 0 || !out[i - 1].isLetterOrNumber()))
                    state = Char;
                break;
            case Line:
                if (c == u'\n')
                    state = Code;
                else
                    out[i] = u' ';
                break;
            case Block:
                if (c == u'*' && next == u'/') {
                    state = Code;
                    ++i;
                } else if (c != u'\n')
                    out[i] = u' ';
                break;
            case String:
            case Char:
                if (c == u'\\') {
                    out[i] = u' ';
                    if (++i < out.size()) out[i] = u' ';
                } else if (c == (state == String ? u'"' : u'\'') || c == u'\n')
                    state = Code;
                else
                    out[i] = u' ';
                break;
        }
    }
    return out;
}

QByteArray report(const QStringList& problems) {
    return "\n  " + problems.join(QStringLiteral("\n  ")).toUtf8();
}

const QStringList kProgram{QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")};

}  // namespace

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsKnown() {
        const auto all = sources(kProgram);
        QVERIFY(all.size() > 200);
        for (const Source& source : all) QVERIFY2(!allowed(partOf(source)).empty(), qPrintable(source.path));
    }

    void edgesAreAllowed() {
        QStringList problems;
        for (const Source& source : sources(kProgram)) {
            const QString part = partOf(source);
            for (const Include& include : includesOf(source)) {
                const QString target = targetOf(include);
                if (target.isEmpty() || allowed(part).count(target)) continue;
                problems += QStringLiteral("%1:%2 %3 must not use %4")
                                .arg(source.path)
                                .arg(include.line)
                                .arg(part, include.name);
            }
        }
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    // The shell and the shared parts know no page; only the generated registry does.
    void sharedPartsKnowNoPage() {
        QStringList problems;
        for (const Source& source : sources({QStringLiteral("ui"), QStringLiteral("app")})) {
            if (partOf(source).startsWith(QLatin1String("ui/pages/"))) continue;
            for (const Include& include : includesOf(source))
                if (include.name.startsWith(QLatin1String("ui/pages/")))
                    problems += source.path + u": " + include.name;
        }
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void modelsKnowNoWindow() {
        QStringList problems;
        for (const Source& source : sources({QStringLiteral("models")}))
            for (const Include& include : includesOf(source))
                if (isQtGui(include.name)) problems += source.path + u": " + include.name;
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    // Below workspace nothing has signals, threads of Qt or a clock of its own.
    void calculationsAreQuiet() {
        static const QRegularExpression noise(QStringLiteral(
            "^Q(Object|Thread|Timer|ThreadPool|DateTime|Settings|Sql.*|File|Dir|Process|RandomGenerator|Locale|NetworkAccessManager)$|^QtConcurrent"));
        static const QRegularExpression clock(QStringLiteral(
            "system_clock|steady_clock|\\btime\\(\\s*(NULL|nullptr|0)\\s*\\)|\\brand\\(\\)|random_device|currentDate"));
        QStringList problems;
        for (const char* folder : {"customers", "forecast", "goods", "planning", "logistics", "metrics"})
            for (const Source& source : sources({QStringLiteral("models/") + word(folder)})) {
                for (const Include& include : includesOf(source))
                    if (noise.match(include.name).hasMatch()) problems += source.path + u": " + include.name;
                if (const auto match = clock.match(codeOnly(source.text)); match.hasMatch())
                    problems += source.path + u": " + match.captured();
            }
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void plottingStaysInCharts() {
        static const QRegularExpression plot(
            QStringLiteral(
                "qcustomplot|^QtCharts|^Q(Chart|ChartView|BarSeries|BarSet|PieSeries|LineSeries|ValueAxis)$"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList problems;
        for (const Source& source : sources(kProgram)) {
            if (source.path.startsWith(QLatin1String("ui/charts/"))) continue;
            for (const Include& include : includesOf(source))
                if (plot.match(include.name).hasMatch()) problems += source.path + u": " + include.name;
        }
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    // Style sheets ignore palette and font changes (docs/architecture.md).
    void noStyleSheetNoNestedLoop() {
        static const QRegularExpression bad(
            QStringLiteral("setStyleSheet|processEvents|\\bQEventLoop\\b|using namespace std;"));
        QStringList problems;
        for (const Source& source : sources(kProgram)) {
            // Without a window there is no other loop, and pictures are taken before the window's own begins.
            if (source.path.startsWith(QLatin1String("app/cli/")) ||
                source.path == QLatin1String("ui/shell/screenshots.cpp"))
                continue;
            const QString code = codeOnly(source.text);
            if (const auto match = bad.match(code); match.hasMatch())
                problems += QStringLiteral("%1: %2").arg(source.path, match.captured());
        }
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void noExceptionIsThrown() {
        static const QRegularExpression thrown(QStringLiteral("\\bthrow\\b"));
        QStringList problems;
        for (const Source& source : sources({QStringLiteral("models")}))
            if (thrown.match(codeOnly(source.text)).hasMatch()) problems += source.path;
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void nothingIsLeftForLater() {
        static const QRegularExpression later(
            QStringLiteral("\\b(TO"
                           "DO|FIX"
                           "ME|X"
                           "XX|HA"
                           "CK)\\b"));
        QStringList problems;
        for (const Source& source : sources({QStringLiteral("models"), QStringLiteral("ui"),
                                             QStringLiteral("app"), QStringLiteral("tests")}))
            if (const auto match = later.match(source.text); match.hasMatch())
                problems += QStringLiteral("%1: %2").arg(source.path, match.captured());
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void filesAreOneThought() {
        QStringList problems;
        for (const Source& source : sources(kProgram))
            if (const auto lines = source.text.count(QLatin1Char('\n')); lines > 500)
                problems += QStringLiteral("%1: %2 lines").arg(source.path).arg(lines);
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void namesAreSnakeCase() {
        static const QRegularExpression name(QStringLiteral("^[a-z0-9_]+\\.(cpp|h)$"));
        QStringList problems;
        for (const Source& source : sources({QStringLiteral("models"), QStringLiteral("ui"),
                                             QStringLiteral("app"), QStringLiteral("tests")}))
            if (!name.match(source.parts().last()).hasMatch()) problems += source.path;
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    void headersAreIncludedOnce() {
        QStringList problems;
        for (const Source& source : sources(kProgram))
            if (source.path.endsWith(QLatin1String(".h")) &&
                !source.text.contains(QLatin1String("#pragma once")))
                problems += source.path;
        QVERIFY2(problems.isEmpty(), report(problems).constData());
    }

    // The test must be able to fail.
    void aWrongEdgeWouldBeFound() {
        const Source wrong{QStringLiteral("models/forecast/x.cpp"),
                           QStringLiteral("  #  include \"store/database.h\"\n#include <QWidget>\n")};
        const auto includes = includesOf(wrong);
        QCOMPARE(includes.size(), std::size_t{2});
        QVERIFY(!allowed(partOf(wrong)).count(targetOf(includes[0])));
        QVERIFY(isQtGui(includes[1].name));
        const Source page{QStringLiteral("ui/pages/demand/page.cpp"),
                          QStringLiteral("#include \"ui/pages/supply/page.h\"\n")};
        QVERIFY(!allowed(partOf(page)).count(targetOf(includesOf(page)[0])));
        QVERIFY(!codeOnly(QStringLiteral("// setStyleSheet\n\"setStyleSheet\""))
                     .contains(QLatin1String("setStyleSheet")));
        QVERIFY(codeOnly(QStringLiteral("w.setStyleSheet(s)")).contains(QLatin1String("setStyleSheet")));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
