// 金蝶云星空 BOM, purchase orders and suppliers in the "export for import" layout: technical ids over names,
// head columns blank on later rows (layout: formats/21-kingdee.md). 关闭状态 and 累计入库数量 are columns an
// export may add; they tell received orders from open ones.
#include "sample/writers.h"

namespace roulian::sample {
namespace {

struct Column {
    std::string_view id, name;
};
constexpr Column kBom[] = {{"FBillHead(ENG_BOM)", "*单据头(序号)"},
                           {"FNumber", "(单据头)BOM版本"},
                           {"FName#2052", "(单据头)BOM简称#中文(简体)"},
                           {"FBOMCATEGORY", "*(单据头)BOM分类"},
                           {"FBOMUSE", "*(单据头)BOM用途"},
                           {"FMATERIALID", "*(单据头)父项物料编码#编码"},
                           {"FMATERIALID#Name", "(单据头)父项物料编码#名称"},
                           {"FUNITID", "*(单据头)父项物料单位#编码"},
                           {"*Split*1", "间隔列"},
                           {"FTreeEntity", "*子项明细(序号)"},
                           {"FReplaceGroup", "(子项明细)项次"},
                           {"FMATERIALIDCHILD", "*(子项明细)子项物料编码#编码"},
                           {"FMATERIALIDCHILD#Name", "(子项明细)子项物料编码#名称"},
                           {"FCHILDUNITID", "*(子项明细)子项单位#编码"},
                           {"FNUMERATOR", "(子项明细)用量:分子"},
                           {"FDENOMINATOR", "(子项明细)用量:分母"},
                           {"FSCRAPRATE", "(子项明细)变动损耗率%"},
                           {"FMEMO#2052", "(子项明细)备注#中文(简体)"}};
constexpr Column kPurchase[] = {{"FBillHead(PUR_PurchaseOrder)", "*基本信息(序号)"},
                                {"FBillNo", "(基本信息)单据编号"},
                                {"FDate", "*(基本信息)采购日期"},
                                {"FSupplierId", "*(基本信息)供应商#编码"},
                                {"FSupplierId#Name", "(基本信息)供应商#名称"},
                                {"FCloseStatus", "(基本信息)关闭状态"},
                                {"*Split*1", "间隔列"},
                                {"FPOOrderEntry", "*明细信息(序号)"},
                                {"FMaterialId", "*(明细信息)物料编码#编码"},
                                {"FMaterialId#Name", "(明细信息)物料编码#名称"},
                                {"FUnitId", "*(明细信息)采购单位#编码"},
                                {"FQty", "(明细信息)采购数量"},
                                {"FStockInQty", "(明细信息)累计入库数量"},
                                {"*Split*2", "间隔列"},
                                {"FEntryDeliveryPlan", "*交货明细(序号)"},
                                {"FDeliveryDate_Plan", "*(交货明细)交货日期"},
                                {"FPlanQty", "*(交货明细)数量"},
                                {"FPREARRIVALDATE", "(交货明细)预计到货日期"},
                                {"FTRLT", "(交货明细)运输提前期"}};
constexpr Column kSupplier[] = {{"FBillHead(BD_Supplier)", "*单据头(序号)"},
                                {"FNumber", "(单据头)编码"},
                                {"FName#2052", "*(单据头)名称#中文(简体)"},
                                {"FShortName#2052", "(单据头)简称#中文(简体)"},
                                {"FDescription#2052", "(单据头)描述#中文(简体)"}};
constexpr const char* kSheet = "单据#基本信息(FBillHead)";

// Spreadsheet serial of a day, as this system writes dates.
double serial(Day day) {
    return day.n + 25569.0;
}

struct Form {
    SampleFile file;
    XlsxBook book;
    XlsxSheet sheet;
    std::vector<std::string_view> ids;
    Table table;

    Form(Output& out, const std::string& name, const char* format, std::span<const Column> columns)
        : file(named(name, format, out)),
          book(out.dir, name),
          sheet(book, kSheet),
          ids(idsOf(columns)),
          table(sheet, file, ids, kSheet) {
        std::vector<Cell> names;
        for (const Column& c : columns) names.emplace_back(std::string(c.name));
        sheet.put(names);
    }
    static SampleFile named(const std::string& name, const char* format, const Output& out) {
        SampleFile f;
        f.path = name;
        f.format = format;
        f.from = out.world.first;
        f.to = out.world.last;
        return f;
    }
    static std::vector<std::string_view> idsOf(std::span<const Column> columns) {
        std::vector<std::string_view> ids;
        for (const Column& c : columns) ids.push_back(c.id);
        return ids;
    }
    Status finish(Output& out) {
        out.truth.files.push_back(file);
        return book.close();
    }
};

Status writeBoms(Output& out) {
    const World& w = out.world;
    Form form(out, "金蝶_物料清单_" + compactDay(w.options.asOf) + ".xlsx", "kingdee_bom", kBom);
    Table& t = form.table;
    int entry = 1, head = 1;
    auto fillHead = [&](const Item& parent, const std::string& number) {
        t.set("FBillHead(ENG_BOM)", double(head++));
        t.set("FNumber", number);
        t.set("FName#2052", parent.shortName);
        t.set("FBOMCATEGORY", "标准BOM");
        t.set("FBOMUSE", parent.bundle ? "套装" : "通用");
        t.set("FMATERIALID", parent.code);
        t.set("FMATERIALID#Name", parent.name);
        t.set("FUNITID", "Pcs");
    };
    for (std::size_t b = 0; b < w.boms.size(); ++b) {
        const Bom& bom = w.boms[b];
        const Item& parent = w.items[static_cast<std::size_t>(bom.parent)];
        int seq = 0;
        for (const BomPart& part : bom.parts) {
            const Item& child = w.items[static_cast<std::size_t>(part.child)];
            t.reset();
            if (seq == 0) fillHead(parent, parent.code + "_V1.0");
            t.set("FTreeEntity", double(entry++));
            t.set("FReplaceGroup", double(++seq));
            t.set("FMATERIALIDCHILD", child.code);
            t.set("FMATERIALIDCHILD#Name", child.name);
            t.set("FCHILDUNITID", part.unit);
            t.set("FNUMERATOR", part.numerator);
            t.set("FDENOMINATOR", part.denominator);
            t.set("FSCRAPRATE", part.scrapPercent);
            if (!part.memo.empty()) t.set("FMEMO#2052", part.memo);
            t.write();
        }
        ++form.file.documents;
        if (b == w.boms.size() / 2) {  // a document of its own with a letter for a zero
            t.reset();
            fillHead(parent, "DIRTY_V1.0");
            t.set("FMATERIALID", "DIRTY-BOM");
            t.set("FTreeEntity", double(entry++));
            t.set("FMATERIALIDCHILD", "PKG-TAPE");
            t.set("FCHILDUNITID", "卷");
            t.set("FNUMERATOR", 1.0);
            t.writeDirty("row.quantity.invalid", "FDENOMINATOR", "5O");
        }
    }
    return form.finish(out);
}

Status writePurchases(Output& out) {
    const World& w = out.world;
    Form form(out, "金蝶_采购订单_" + compactDay(w.options.asOf) + ".xlsx", "kingdee_po", kPurchase);
    Table& t = form.table;
    int head = 1, entry = 1, plan = 1;
    auto fillHead = [&](const Purchase& po, const std::string& no) {
        const Supplier& s = w.suppliers[static_cast<std::size_t>(po.supplier)];
        t.set("FBillHead(PUR_PurchaseOrder)", double(head++));
        t.set("FBillNo", no);
        t.set("FDate", serial(po.ordered));
        t.set("FSupplierId", s.code);
        t.set("FSupplierId#Name", s.name);
        t.set("FCloseStatus", po.closed ? "已关闭" : "未关闭");
    };
    for (std::size_t p = 0; p < w.purchases.size(); ++p) {
        const Purchase& po = w.purchases[p];
        bool first = true;
        for (const Purchase::Row& row : po.rows) {
            const Item& item = w.items[static_cast<std::size_t>(row.item)];
            bool firstPlan = true;
            for (const auto& [due, qty] : row.plan) {
                t.reset();
                if (first) fillHead(po, po.no);
                if (firstPlan) {
                    t.set("FPOOrderEntry", double(entry++));
                    t.set("FMaterialId", item.code);
                    t.set("FMaterialId#Name", item.name);
                    t.set("FUnitId", item.sellable ? "Pcs" : item.unit);
                    t.set("FQty", row.qty);
                    t.set("FStockInQty", row.received);
                }
                t.set("FEntryDeliveryPlan", double(plan++));
                t.set("FDeliveryDate_Plan", serial(due));
                t.set("FPlanQty", qty);
                if (!po.closed && p % 3 == 0) t.set("FPREARRIVALDATE", serial(due + 2));
                t.set("FTRLT", 2.0);
                t.write();
                first = firstPlan = false;
            }
        }
        ++form.file.documents;
        if (p == 3) {
            t.reset();
            fillHead(po, "CGDD-DIRTY");
            t.set("FPOOrderEntry", double(entry++));
            t.set("FMaterialId", "PKG-LABEL");
            t.set("FUnitId", "Pcs");
            t.set("FQty", 100.0);
            t.set("FEntryDeliveryPlan", double(plan++));
            t.set("FPlanQty", 100.0);
            t.writeDirty("row.time.invalid", "FDeliveryDate_Plan", "2026-02-30", DirtyExpect::Warned);
        }
    }
    out.truth.purchaseOrders = form.file.documents;
    return form.finish(out);
}

Status writeSuppliers(Output& out) {
    const World& w = out.world;
    Form form(out, "金蝶_供应商_" + compactDay(w.options.asOf) + ".xlsx", "kingdee_supplier", kSupplier);
    Table& t = form.table;
    int head = 1;
    for (const Supplier& s : w.suppliers) {
        t.reset();
        t.set("FBillHead(BD_Supplier)", double(head++));
        t.set("FNumber", s.code);
        t.set("FName#2052", s.name);
        t.set("FShortName#2052", s.shortName);
        if (!s.note.empty()) t.set("FDescription#2052", s.note);
        t.write();
        ++form.file.documents;
    }
    t.reset();
    t.set("FBillHead(BD_Supplier)", double(head));
    t.writeDirty("row.value.missing", "FName#2052", "");
    out.truth.suppliers = form.file.documents;
    return form.finish(out);
}

}  // namespace

Status writeKingdee(Output& out) {
    if (Status status = writeSuppliers(out); !status) return status;
    if (Status status = writeBoms(out); !status) return status;
    return writePurchases(out);
}

}  // namespace roulian::sample
