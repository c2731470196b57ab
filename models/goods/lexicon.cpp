#include "goods/lexicon.h"

#include <array>

namespace roulian::goods {

namespace {

using Word = std::u32string_view;

constexpr std::array kMarketing = {
    Word{U"新疆西藏除外"}, Word{U"第二件半价"}, Word{U"限时秒杀"},   Word{U"限时特价"}, Word{U"官方旗舰店"},
    Word{U"全国包邮"},     Word{U"顺丰包邮"},   Word{U"产地直发"},   Word{U"产地直供"}, Word{U"源头直供"},
    Word{U"工厂直销"},     Word{U"厂家直销"},   Word{U"一件代发"},   Word{U"坏果包赔"}, Word{U"坏单包赔"},
    Word{U"赠运费险"},     Word{U"送运费险"},   Word{U"七天无理由"}, Word{U"隔日达"},   Word{U"次日达"},
    Word{U"旗舰店"},       Word{U"运费险"},     Word{U"现摘现发"},   Word{U"现货速发"}, Word{U"今日特价"},
    Word{U"团长推荐"},     Word{U"群主推荐"},   Word{U"主播推荐"},   Word{U"拼团价"},   Word{U"团购价"},
    Word{U"直播专享"},     Word{U"会员专享"},   Word{U"粉丝专享"},   Word{U"新人专享"}, Word{U"直播间"},
    Word{U"回购款"},       Word{U"返场"},       Word{U"爆款"},       Word{U"热卖"},     Word{U"热销"},
    Word{U"包邮"},         Word{U"新品"},       Word{U"上新"},       Word{U"首发"},     Word{U"预售"},
    Word{U"现货"},         Word{U"限时"},       Word{U"限量"},       Word{U"秒杀"},     Word{U"特价"},
    Word{U"特惠"},         Word{U"优惠"},       Word{U"促销"},       Word{U"清仓"},     Word{U"福利"},
    Word{U"拼团"},         Word{U"团购"},       Word{U"接龙"},       Word{U"推荐"},     Word{U"必买"},
    Word{U"必备"},         Word{U"正品"},       Word{U"官方"},       Word{U"直播"},     Word{U"专享"},
    Word{U"同款"},         Word{U"网红"},       Word{U"抖音"},       Word{U"自营"},     Word{U"顺丰"},
    Word{U"速发"},         Word{U"直发"},       Word{U"直供"},       Word{U"直销"},     Word{U"颜色分类"},
    Word{U"主要颜色"},     Word{U"规格"},       Word{U"颜色"},       Word{U"尺码"},     Word{U"尺寸"},
    Word{U"口味"},         Word{U"净含量"},     Word{U"净重"},       Word{U"毛重"},     Word{U"款式"},
    Word{U"默认"},         Word{U"数量"},       Word{U"折后"},       Word{U"到手价"},   Word{U"到手"},
};

constexpr std::array kPraise = {
    Word{U"农家自产"}, Word{U"办公室"}, Word{U"小零食"}, Word{U"宿舍"}, Word{U"正宗"},   Word{U"天然"},
    Word{U"纯正"},     Word{U"农家"},   Word{U"自产"},   Word{U"新鲜"}, Word{U"好吃"},   Word{U"美味"},
    Word{U"家用"},     Word{U"家庭"},   Word{U"送礼"},   Word{U"高端"}, Word{U"优质"},   Word{U"特级"},
    Word{U"精选"},     Word{U"零食"},   Word{U"休闲"},   Word{U"百搭"}, Word{U"春夏"},   Word{U"秋冬"},
    Word{U"夏季"},     Word{U"冬季"},   Word{U"春季"},   Word{U"秋季"}, Word{U"新款"},   Word{U"韩版"},
    Word{U"时尚"},     Word{U"简约"},   Word{U"北欧"},   Word{U"日式"}, Word{U"创意"},   Word{U"特产"},
    Word{U"当季"},     Word{U"应季"},   Word{U"水果"},   Word{U"生鲜"}, Word{U"食品"},   Word{U"早餐"},
    Word{U"代餐"},     Word{U"即食"},   Word{U"冲饮"},   Word{U"营养"}, Word{U"健康"},   Word{U"老人"},
    Word{U"学生"},     Word{U"宽松"},   Word{U"显瘦"},   Word{U"舒适"}, Word{U"柔软"},   Word{U"透气"},
    Word{U"装"},       Word{U"款"},     Word{U"的"},     Word{U"约"},   Word{U"整"},     Word{U"大"},
    Word{U"食用"},     Word{U"儿时"},   Word{U"怀旧"},   Word{U"经典"}, Word{U"传统"},   Word{U"古法"},
    Word{U"甄选"},     Word{U"现做"},   Word{U"现磨"},   Word{U"加厚"}, Word{U"高颜值"}, Word{U"ins"},
    Word{U"个性"},     Word{U"专业"},   Word{U"进口"},   Word{U"国产"}, Word{U"品质"},   Word{U"原产地"},
};

constexpr std::array kSets = {Word{U"礼盒"}, Word{U"套装"}, Word{U"组合"}, Word{U"礼包"},
                              Word{U"礼袋"}, Word{U"套餐"}, Word{U"混装"}, Word{U"拼盘"}};

constexpr std::array kColours = {
    Word{U"藏青"}, Word{U"藏蓝"},   Word{U"卡其"},   Word{U"墨绿"},     Word{U"军绿"}, Word{U"酒红"},
    Word{U"枣红"}, Word{U"天蓝"},   Word{U"雾蓝"},   Word{U"宝蓝"},     Word{U"米白"}, Word{U"奶白"},
    Word{U"本白"}, Word{U"象牙白"}, Word{U"深灰"},   Word{U"浅灰"},     Word{U"深蓝"}, Word{U"浅蓝"},
    Word{U"深绿"}, Word{U"浅绿"},   Word{U"豆绿"},   Word{U"牛油果绿"}, Word{U"燕麦"}, Word{U"焦糖"},
    Word{U"咖啡"}, Word{U"香槟"},   Word{U"薄荷绿"}, Word{U"樱花粉"},   Word{U"黑"},   Word{U"白"},
    Word{U"红"},   Word{U"蓝"},     Word{U"绿"},     Word{U"黄"},       Word{U"灰"},   Word{U"粉"},
    Word{U"紫"},   Word{U"橙"},     Word{U"棕"},     Word{U"咖"},       Word{U"米"},   Word{U"杏"},
    Word{U"驼"},   Word{U"银"},     Word{U"金"},     Word{U"青"}};

constexpr std::array kTaste = {Word{U"原味"}, Word{U"香辣"}, Word{U"麻辣"},  Word{U"五香"}, Word{U"蒜香"},
                               Word{U"甜辣"}, Word{U"奶香"}, Word{U"椒盐"},  Word{U"藤椒"}, Word{U"酱香"},
                               Word{U"盐焗"}, Word{U"孜然"}, Word{U"微辣"},  Word{U"特辣"}, Word{U"不辣"},
                               Word{U"海苔"}, Word{U"芝士"}, Word{U"咸蛋黄"}};
constexpr std::array kFruit = {Word{U"草莓"}, Word{U"蓝莓"},   Word{U"芒果"},   Word{U"香蕉"},
                               Word{U"葡萄"}, Word{U"水蜜桃"}, Word{U"黄桃"},   Word{U"白桃"},
                               Word{U"柠檬"}, Word{U"百香果"}, Word{U"荔枝"},   Word{U"菠萝"},
                               Word{U"苹果"}, Word{U"抹茶"},   Word{U"巧克力"}, Word{U"香草"}};
constexpr std::array kSugar = {Word{U"无糖"}, Word{U"低糖"}, Word{U"有糖"},
                               Word{U"半糖"}, Word{U"0糖"},  Word{U"无蔗糖"}};
constexpr std::array kWho = {Word{U"男款"}, Word{U"女款"}, Word{U"男士"}, Word{U"女士"}, Word{U"男童"},
                             Word{U"女童"}, Word{U"儿童"}, Word{U"情侣"}, Word{U"亲子"}};
constexpr std::array kHow = {Word{U"大号"},   Word{U"中号"},   Word{U"小号"},
                             Word{U"特大号"}, Word{U"加大号"}, Word{U"迷你"}};
constexpr std::array kSleeve = {Word{U"长袖"}, Word{U"短袖"}, Word{U"无袖"}, Word{U"七分袖"}};
constexpr std::array kTrousers = {Word{U"长裤"}, Word{U"短裤"}, Word{U"九分裤"}, Word{U"七分裤"}};
constexpr std::array kState = {Word{U"速溶"}, Word{U"挂耳"}, Word{U"咖啡豆"}, Word{U"胶囊"}, Word{U"冻干"}};
constexpr std::array kHoney = {Word{U"枣花"}, Word{U"槐花"}, Word{U"百花"},
                               Word{U"荆条"}, Word{U"椴树"}, Word{U"油菜花"}};
constexpr std::array kTea = {Word{U"红茶"}, Word{U"绿茶"}, Word{U"白茶"}, Word{U"黑茶"},
                             Word{U"乌龙"}, Word{U"普洱"}, Word{U"花茶"}};
constexpr std::array kPart = {Word{U"被套"}, Word{U"床单"}, Word{U"枕套"}, Word{U"床笠"}, Word{U"四件套"}};
constexpr std::array kAge = {Word{U"一年"}, Word{U"三年"}, Word{U"五年"}, Word{U"八年"}, Word{U"十年"}};

constexpr std::array<std::span<const Word>, 12> kGroups = {kTaste,    kFruit, kSugar, kWho, kHow,  kSleeve,
                                                           kTrousers, kState, kHoney, kTea, kPart, kAge};

}  // namespace

std::span<const Word> marketingWords() {
    return kMarketing;
}
std::span<const Word> praiseWords() {
    return kPraise;
}
std::span<const Word> setWords() {
    return kSets;
}
std::span<const Word> colourWords() {
    return kColours;
}
std::span<const std::span<const Word>> variantGroups() {
    return kGroups;
}

}  // namespace roulian::goods
