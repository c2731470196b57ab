#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include "fake_rows.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace roulian;
using namespace roulian::ui;

class tst_theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }

    // The ratios promised by ui.md ("Checked"), computed by the WCAG formula.
    void contrast_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrast() {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 1e-9);
        for (const QColor& back : {t.window, t.rail, t.surface, t.alt, t.header, t.idleSelection}) {
            QVERIFY2(contrastRatio(t.text, back) >= 9.4, qPrintable(back.name()));
            QVERIFY2(contrastRatio(t.text2, back) >= 5.3, qPrintable(back.name()));
        }
        const std::pair<QColor, QColor> status[] = {{t.success, t.successTint},
                                                    {t.warning, t.warningTint},
                                                    {t.danger, t.dangerTint},
                                                    {t.info, t.infoTint},
                                                    {t.override_, t.overrideTint}};
        for (const auto& [color, tint] : status) {
            QVERIFY2(contrastRatio(color, t.window) >= 5.3, qPrintable(color.name()));
            QVERIFY2(contrastRatio(color, t.surface) >= 5.3, qPrintable(color.name()));
            QVERIFY2(contrastRatio(color, tint) >= 5.1, qPrintable(color.name()));
        }
        QVERIFY(contrastRatio(t.control, t.surface) >= 3.0);
        QVERIFY(contrastRatio(t.control, t.window) >= 3.0);
        QVERIFY(contrastRatio(t.onSelection, t.selection) >= 4.5);
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
        for (const QColor& step : t.heat)
            QVERIFY2(contrastRatio(contrasting(step), step) >= 4.6, qPrintable(step.name()));
    }

    void digitsAreEquallyWide() {
        QVERIFY(digitsHaveOneWidth(bodyFont()));
        QVERIFY(digitsHaveOneWidth(titleFont()));
        QCOMPARE(bodyFont().pointSizeF(), 9.0);
        QCOMPARE(titleFont().pointSizeF(), 14.0);
    }

    void switchingNeedsNoRestart() {
        test::Settings settings;
        QPushButton button(QStringLiteral("x"));
        button.show();
        Theme::instance().setMode(Theme::Mode::Light);
        QTRY_COMPARE(button.palette().color(QPalette::Window), lightTokens().window);
        const QImage light = button.grab().toImage();
        Theme::instance().setMode(Theme::Mode::Dark);
        QTRY_COMPARE(button.palette().color(QPalette::Window), darkTokens().window);
        QVERIFY(tokens().dark);
        QVERIFY(button.grab().toImage() != light);
        QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::Text), darkTokens().disabled);
        QCOMPARE(button.palette().color(QPalette::Inactive, QPalette::Highlight), darkTokens().idleSelection);
        QCOMPARE(button.palette().color(QPalette::Inactive, QPalette::HighlightedText), darkTokens().text);
        Theme::instance().setMode(Theme::Mode::Light);
    }

    // Outlines of inputs and buttons stay visible in both themes.
    void outlines_data() { contrast_data(); }
    void outlines() {
        QFETCH(bool, dark);
        test::Settings settings;
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QLineEdit edit;
        QComboBox combo;
        QPushButton button(QStringLiteral("x"));
        for (QWidget* widget :
             {static_cast<QWidget*>(&edit), static_cast<QWidget*>(&combo), static_cast<QWidget*>(&button)}) {
            widget->resize(120, 28);
            widget->ensurePolished();
            const QImage picture = widget->grab().toImage();
            const QColor line = picture.pixelColor(picture.width() / 2, 0);
            QVERIFY2(contrastRatio(line, tokens().window) >= 2.8,
                     qPrintable(QLatin1String(widget->metaObject()->className()) + line.name()));
        }
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void iconsTakeTheTextColour() {
        test::Settings settings;
        Theme::instance().setMode(Theme::Mode::Light);
        const QIcon icon = ui::icon(QStringLiteral("demand"));
        const QImage light = icon.pixmap(20, 20).toImage();
        QVERIFY(!light.isNull());
        Theme::instance().setMode(Theme::Mode::Dark);
        QVERIFY(icon.pixmap(20, 20).toImage() != light);
        Theme::instance().setMode(Theme::Mode::Light);
    }

    // Style sheets and colours of their own would escape the theme.
    void noStyleSheetsNoColours() {
        const QRegularExpression sheet(
            QStringLiteral("setStyle"
                           "Sheet"));
        const QRegularExpression colour(
            QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|0x[0-9A-Fa-f]{6}\\b|Qt::(red|green|blue|black|white|gray|"
                           "yellow|darkGray)\\b|QColor\\(\\s*[0-9]"));
        QDirIterator files(QStringLiteral(PROJECT_DIR "/ui"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            ++count;
            QVERIFY2(!text.contains(sheet), qPrintable(path));
            if (!path.contains(QLatin1String("/ui/theme/")))
                QVERIFY2(!text.contains(colour),
                         qPrintable(path + QLatin1Char(' ') + colour.match(text).captured()));
        }
        QVERIFY(count > 40);
    }

    // Plotting libraries stay inside ui/charts.
    void plottingStaysInCharts() {
        QDirIterator files(QStringLiteral(PROJECT_DIR "/ui"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QLatin1String("/ui/charts/"))) continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains("qcustomplot.h") && !text.contains("ui/charts/plot.h") &&
                         !text.contains("<QChart"),
                     qPrintable(path));
        }
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
