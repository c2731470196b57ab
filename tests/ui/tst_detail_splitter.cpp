#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "fake_rows.h"
#include "ui/forms/detail_splitter.h"
#include "ui/theme/theme.h"

using namespace roulian;
using namespace roulian::ui;

namespace {

struct Parts {
    DetailSplitter splitter{QStringLiteral("test"), 0.6};
    QListWidget* list = new QListWidget;
    QLineEdit* detail = new QLineEdit;

    Parts() {
        detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        splitter.setParts(list, detail);
        splitter.resize(400, 516);
        splitter.show();
        splitter.activateWindow();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&splitter);
    }
};

}  // namespace

class tst_detail_splitter : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Settings> m_settings;

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void givesTheListItsShareAtAnyHeight() {
        Parts p;
        QCOMPARE(p.list->height(), 300);  // 0.6 of 516 less the bar
        p.splitter.resize(400, 1016);
        QCOMPARE(p.list->height(), 600);
    }

    void theButtonFoldsTheDetailAndBringsItBack() {
        Parts p;
        QSignalSpy changes(&p.splitter, &DetailSplitter::foldedChanged);
        const int height = p.list->height();
        QTest::mouseClick(p.splitter.foldButton(), Qt::LeftButton);
        QVERIFY(p.splitter.folded());
        QVERIFY(!p.detail->isVisible());
        QVERIFY(p.splitter.foldButton()->isVisible());  // the way back stays
        QCOMPARE(p.list->height(), 500);
        QTest::mouseClick(p.splitter.foldButton(), Qt::LeftButton);
        QVERIFY(p.detail->isVisible());
        QCOMPARE(p.list->height(), height);
        QCOMPARE(changes.size(), 2);
    }

    void aDoubleClickOnTheBarFoldsToo() {
        Parts p;
        QTest::mouseDClick(p.splitter.handle(1), Qt::LeftButton, {}, QPoint(20, 8));
        QVERIFY(p.splitter.folded());
    }

    void theKeyboardReachesTheButtonAndTheFocusLeavesTheFoldedPart() {
        Parts p;
        p.detail->setFocus();
        p.splitter.foldButton()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(p.splitter.foldButton(), Qt::Key_Space);
        QVERIFY(p.splitter.folded());
        QVERIFY(!p.splitter.foldButton()->toolTip().isEmpty());
        QTest::keyClick(p.splitter.foldButton(), Qt::Key_Space);
        p.detail->setFocus();
        p.splitter.setFolded(true);
        QVERIFY(!p.detail->hasFocus());
    }

    void remembersDivisionAndFold() {
        {
            Parts p;
            p.splitter.setSizes({200, 300});
            Q_EMIT p.splitter.splitterMoved(200, 1);
        }
        {
            Parts p;
            QVERIFY(qAbs(p.list->height() - 200) <= 2);
            p.splitter.setFolded(true);
        }
        Parts p;
        QVERIFY(p.splitter.folded());
        QVERIFY(!p.detail->isVisible());
        p.splitter.setFolded(false);
        QVERIFY(qAbs(p.list->height() - 200) <= 2);
    }

    void aDetailThatIsNotWantedComesBackAsItWas() {
        Parts p;
        p.splitter.setDetailWanted(false);
        QVERIFY(!p.detail->isVisible());
        QVERIFY(!p.splitter.foldButton()->isVisible());
        p.splitter.setDetailWanted(true);
        QVERIFY(p.detail->isVisible());
        p.splitter.setFolded(true);
        p.splitter.setDetailWanted(false);
        p.splitter.setDetailWanted(true);
        QVERIFY(!p.detail->isVisible());
        QVERIFY(p.splitter.foldButton()->isVisible());
    }
};

QTEST_MAIN(tst_detail_splitter)
#include "tst_detail_splitter.moc"
