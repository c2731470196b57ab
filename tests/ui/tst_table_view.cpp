#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <numeric>

#include "fake_rows.h"
#include "ui/tables/clipboard.h"
#include "ui/tables/paste_dialog.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"

using namespace roulian;
using namespace roulian::ui;

namespace {
std::vector<std::uint32_t> all(const workspace::RowsPtr& rows) {
    std::vector<std::uint32_t> order(rows->count);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}
}  // namespace

class tst_table_view : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }

    void modelKeepsItsPromises() {
        RowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto rows = test::rows(30);
        model.setRows(rows, all(rows));
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.columnCount(), 6);
        model.setOrder({5, 3, 1});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.key(0), std::string("k5"));
        const auto fewer = test::rows(10, 4);
        model.setRows(fewer, all(fewer));
        QCOMPARE(model.rowOf("k4"), 0);
        QCOMPARE(model.rowOf("k1"), -1);
    }

    void rolesOfCells() {
        RowsModel model;
        const auto rows = test::rows(30);
        model.setRows(rows, all(rows));
        const QModelIndex stock = model.index(3, 3);
        QCOMPARE(stock.data(RawRole).toString(), QStringLiteral("3757"));  // 3·7919 mod 20000
        QCOMPARE(stock.data().toString(), QStringLiteral("3,757"));
        QCOMPARE(stock.data(NumberRole).toDouble(), 3757.0);
        QVERIFY(stock.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.headerData(3, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(3, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(stock.data(KeyRole).toString(), QStringLiteral("k3"));
        QCOMPARE(model.index(10, 5).data().toString(), QStringLiteral("—"));  // missing
        QCOMPARE(model.index(10, 5).data(RawRole).toString(), QString());
        QVERIFY(model.index(2, 5).data(OverrideRole).toBool());
        QVERIFY(!model.index(2, 3).data(OverrideRole).toBool());
        QVERIFY(!model.index(0, 2).data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!(model.flags(model.index(0, 5)) & Qt::ItemIsEditable));  // nobody takes edits yet
    }

    void swapKeepsSelectionByKey() {
        RowsModel model;
        TableView view;
        view.setRowsModel(&model);
        auto rows = test::rows(100);
        model.setRows(rows, all(rows));
        view.setCurrentIndex(model.index(50, 1));
        view.selectionModel()->select(model.index(60, 1), QItemSelectionModel::Select);
        rows = test::rows(100, 40);
        model.setRows(rows, all(rows));
        QCOMPARE(view.currentIndex().data(KeyRole).toString(), QStringLiteral("k50"));
        QCOMPARE(view.currentIndex().row(), 10);
        QVERIFY(view.selectionModel()->isSelected(model.index(20, 1)));
        QCOMPARE(view.selectionModel()->selectedIndexes().size(), 2);
    }

    void copyAsTextAndHtml() {
        RowsModel model;
        TableView view;
        view.setRowsModel(&model);
        const auto rows = test::rows(5);
        model.setRows(rows, all(rows));
        view.selectionModel()->select(QItemSelection(model.index(1, 1), model.index(2, 3)),
                                      QItemSelectionModel::ClearAndSelect);
        const QString tsv = view.selectionAsTsv(false);
        const QStringList lines = tsv.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);  // two rows and the end
        QVERIFY(lines[0].startsWith(QLatin1String("SKU-10001\t")));
        QVERIFY(lines[0].endsWith(QLatin1String("\t7919")));  // raw: no separator
        QCOMPARE(view.selectionAsTsv(true).split(QLatin1Char('\n')).size(), 4);
        view.setCurrentIndex(model.index(1, 1));
        view.selectionModel()->select(QItemSelection(model.index(1, 3), model.index(1, 3)),
                                      QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->hasHtml() && mime->hasText());
        QVERIFY(mime->html().contains(QLatin1String("<th>")));
        QVERIFY(mime->html().contains(QLatin1String("<td>7919</td>")));
    }

    void blocksSurviveTheClipboard() {
        const TextBlock block{{QStringLiteral("a\tb"), QStringLiteral("say \"x\"")},
                              {QStringLiteral("two\nlines"), QString()}};
        QCOMPARE(blockFromTsv(blockAsTsv(block)), block);
        QCOMPARE(blockFromTsv(QStringLiteral("1\t2\r\n3\t4\r\n")),
                 (TextBlock{{QStringLiteral("1"), QStringLiteral("2")},
                            {QStringLiteral("3"), QStringLiteral("4")}}));
        // An 18-digit order number must stay text in the sheet.
        QVERIFY(blockAsHtml({{QStringLiteral("371234567890123456")}}, false)
                    .contains(QLatin1String("mso-number-format")));
    }

    void typingChecksAndApplies() {
        RowsModel model;
        QList<CellEdit> applied;
        model.setEditing({[](const CellEdit& edit) {
                              return edit.text == QLatin1String("x") ? QStringLiteral("not a number")
                                                                     : QString();
                          },
                          [&](const QList<CellEdit>& edits) { applied += edits; }});
        TableView view;
        view.setRowsModel(&model);
        const auto rows = test::rows(20);
        model.setRows(rows, all(rows));
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(1, 5));
        QTest::keyClicks(&view, QStringLiteral("x"));
        auto* editor = view.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(applied.isEmpty());
        QVERIFY(view.viewport()->findChild<QLineEdit*>());  // still open, and says why
        QCOMPARE(editor->accessibleDescription(), QStringLiteral("not a number"));
        editor->setText(QStringLiteral("+250"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(applied, (QList<CellEdit>{{"k1", "final", QStringLiteral("+250")}}));
        QTRY_COMPARE(view.currentIndex().row(), 2);  // Enter goes down like in a sheet
        applied.clear();
        // Delete takes a person's value back; computed cells are left alone.
        view.selectionModel()->select(QItemSelection(model.index(1, 5), model.index(3, 5)),
                                      QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(applied, (QList<CellEdit>{{"k2", "final", QString()}}));
    }

    void pasteAndFillDown() {
        RowsModel model;
        QList<QList<CellEdit>> steps;
        model.setEditing({[](const CellEdit& edit) {
                              bool ok = false;
                              edit.text.toDouble(&ok);
                              return ok ? QString() : QStringLiteral("not a number");
                          },
                          [&](const QList<CellEdit>& edits) { steps << edits; }});
        TableView view;
        view.setRowsModel(&model);
        const auto rows = test::rows(20);
        model.setRows(rows, all(rows));
        view.show();
        view.setCurrentIndex(model.index(4, 5));
        QApplication::clipboard()->setText(QStringLiteral("10\n20\n30\n"));
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(steps.size(), 1);  // one undo step
        QCOMPARE(steps[0].size(), 3);
        QCOMPARE(steps[0][2], (CellEdit{"k6", "final", QStringLiteral("30")}));
        // Rejects are shown first; the good ones go in when the user says so.
        QApplication::clipboard()->setText(QStringLiteral("10\nabc\n"));
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(steps.size(), 1);
        auto* dialog = view.findChild<PasteDialog*>();
        QVERIFY(dialog);
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->property("primary").toBool()) button->click();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[1].size(), 1);
        view.selectionModel()->select(QItemSelection(model.index(5, 5), model.index(7, 5)),
                                      QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[2], (QList<CellEdit>{{"k6", "final", QStringLiteral("5")},
                                            {"k7", "final", QStringLiteral("5")}}));
    }

    void layoutRoundTrip() {
        RowsModel model;
        TableView view;
        view.setRowsModel(&model);
        const auto rows = test::rows(5);
        model.setRows(rows, all(rows));
        view.setColumnWidth(3, 143);
        view.setColumnVisible("cost", false);
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(5), 1);
        const QByteArray state = view.layoutState();
        TableView other;
        RowsModel second;
        other.setRowsModel(&second);
        second.setRows(rows, all(rows));
        QVERIFY(other.restoreLayout(state));
        QCOMPARE(other.columnWidth(3), 143);
        QVERIFY(!other.columnVisible("cost"));
        QCOMPARE(other.horizontalHeader()->visualIndex(5), 1);
        QVERIFY(!other.restoreLayout("rubbish"));
        // The frozen column cannot be moved away.
        other.horizontalHeader()->moveSection(0, 3);
        QCOMPARE(other.horizontalHeader()->visualIndex(0), 0);
    }

    void sortKeysWithShift() {
        RowsModel model;
        TableView view;
        view.setRowsModel(&model);
        const auto rows = test::rows(5);
        model.setRows(rows, all(rows));
        view.resize(1200, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        std::vector<SortBy> last;
        connect(&view, &TableView::sortEdited, this, [&](const std::vector<SortBy>& sort) { last = sort; });
        const auto click = [&](int section, Qt::KeyboardModifiers modifiers) {
            QHeaderView* header = view.horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                              QPoint(header->sectionViewportPosition(section) + 30, 12));
        };
        click(3, Qt::NoModifier);
        QCOMPARE(last, (std::vector<SortBy>{{"stock", true}}));
        click(1, Qt::ShiftModifier);
        QCOMPARE(last, (std::vector<SortBy>{{"stock", true}, {"code", false}}));
        click(3, Qt::ShiftModifier);
        QCOMPARE(last, (std::vector<SortBy>{{"stock", false}, {"code", false}}));
        click(1, Qt::NoModifier);
        QCOMPARE(last, (std::vector<SortBy>{{"code", true}}));
    }

    void manyRowsStayFast() {
        RowsModel model;
        TableView view;
        view.setRowsModel(&model);
        view.resize(1200, 700);
        view.show();
        const auto rows = test::rows(100'000);
        QElapsedTimer clock;
        clock.start();
        model.setRows(rows, all(rows));
        view.fitColumns();
        view.viewport()->repaint();
        const qint64 shown = clock.restart();
        view.setCurrentIndex(model.index(99'999, 1));
        view.viewport()->repaint();
        const qint64 jumped = clock.elapsed();
        qInfo("100,000 rows: shown in %lld ms, jump to the end %lld ms", shown, jumped);
        QVERIFY(shown < 1000);
        QVERIFY(jumped < 1000);
    }
};

QTEST_MAIN(tst_table_view)
#include "tst_table_view.moc"
