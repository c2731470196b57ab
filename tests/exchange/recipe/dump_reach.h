#pragma once
// Money, reach and talk as lines of text; included by dump.h.
#include "dump_line.h"

namespace roulian::exchange::test {

inline std::string dump(const PaymentRecord& p) {
    return Line("payment")
        .add("no", p.transactionNo)
        .add("order", p.merchantOrderNo)
        .add("method", p.method)
        .add("state", p.state)
        .add("at", p.paidAt)
        .add("amount", p.amount)
        .add("fee", p.fee)
        .add("payer", identities(p.payer))
        .text();
}

inline std::string dump(const RefundRecord& r) {
    return Line("refund")
        .add("no", r.refundNo)
        .add("merchant", r.merchantRefundNo)
        .add("payment", r.transactionNo)
        .add("order", r.merchantOrderNo)
        .add("state", r.state)
        .add("at", r.at)
        .add("amount", r.amount)
        .add("fee", r.fee)
        .text();
}

inline std::string dump(const LedgerRecord& l) {
    return Line("entry")
        .add("account", l.account)
        .add("no", l.entryNo)
        .add("at", std::optional<LocalTime>(l.at))
        .add("kind", l.kind)
        .add("side", l.direction > 0   ? std::string("in")
                     : l.direction < 0 ? std::string("out")
                                       : std::string("neutral"))
        .add("amount", std::optional<Money>(l.amount))
        .add("balance", l.balance)
        .add("order", l.orderNo)
        .add("payment", l.transactionNo)
        .add("after-sale", l.afterSaleNo)
        .add("party", l.party)
        .add("method", l.method)
        .add("state", l.state)
        .add("memo", l.memo)
        .text();
}

inline std::string dump(const AccountDayRecord& a) {
    return Line("account-day")
        .add("account", a.account)
        .add("day", std::optional<Day>(a.day))
        .add("new", a.newFollowers)
        .add("lost", a.lostFollowers)
        .add("net", a.netFollowers)
        .add("followers", a.followers)
        .add("sharers", a.sharers)
        .add("original", a.originalClicks)
        .add("favourites", a.favourites)
        .add("posts", a.posts)
        .text();
}

inline std::string dump(const ContentRecord& c) {
    return Line("content")
        .add("title", c.title)
        .add("url", c.url)
        .add("day", c.publishedDay)
        .add("reads", c.reads)
        .add("readers", c.readers)
        .add("shares", c.shares)
        .add("sharers", c.sharers)
        .add("follows", c.follows)
        .add("delivered", c.delivered)
        .add("open", c.openRate)
        .add("finish", c.finishRate)
        .text();
}

inline std::string dump(const ContentChannelDayRecord& c) {
    return Line("channel-day")
        .add("day", std::optional<Day>(c.day))
        .add("channel", c.channel)
        .add("title", c.title)
        .add("readers", c.readers)
        .text();
}

inline std::string dump(const LiveSessionRecord& s) {
    return Line("live")
        .add("name", s.name)
        .add("at", std::optional<LocalTime>(s.startedAt))
        .add("seconds", s.durationSeconds)
        .add("viewers", s.viewers)
        .add("peak", s.peakOnline)
        .add("likes", s.likes)
        .add("comments", s.comments)
        .add("shares", s.shares)
        .add("follows", s.follows)
        .add("watch", s.averageWatchSeconds)
        .add("orders", s.orders)
        .add("sales", s.sales)
        .text();
}

inline std::string dump(const StaffDayRecord& s) {
    return Line("staff-day")
        .add("user", s.userId)
        .add("day", std::optional<Day>(s.day))
        .add("chats", s.chats)
        .add("messages", s.messages)
        .add("reply", s.replyRate)
        .add("first", s.firstReplyMinutes)
        .add("blocked", s.blocked)
        .add("applies", s.applies)
        .add("new", s.newContacts)
        .text();
}

inline std::string dump(const TalkMessageRecord& m) {
    return "message " + m.communityId + " " + m.at.iso() + " " + m.sender + ": " + m.text +
           (m.revoked ? " revoked" : "");
}

inline std::string dump(const TalkDayRecord& t) {
    Line line("talk-day");
    const auto count = [&](const char* name, std::int64_t n) {
        if (n != 0) line.add(name, std::optional<std::int64_t>(n));
    };
    line.add("kind", t.kind)
        .add("id", t.externalId)
        .add("name", t.name)
        .add("day", std::optional<Day>(t.day));
    count("messages", t.messages);
    count("senders", t.senders);
    count("own", t.own);
    count("questions", t.questions);
    count("complaints", t.complaints);
    count("jielong", t.jielong);
    count("system", t.system);
    count("revoked", t.revoked);
    for (const auto& [word, n] : t.mentions) line.add("says", word + "*" + std::to_string(n));
    return line.text();
}

inline std::string dump(const CollectionRecord& c) {
    Line line("collection");
    line.add("kind", c.kind)
        .add("title", c.title)
        .add("group", c.communityName.empty() ? c.communityId : c.communityName)
        .add("opened", c.openedAt)
        .flag("complete", c.complete);
    std::string text = line.text();
    for (const auto& e : c.entries) {
        Line entry(" | entry");
        entry.add("row", std::optional<std::int64_t>(e.rowNo))
            .add("no", e.seq)
            .add("who", identities(e.who))
            .add("person", person(e.person))
            .add("at", e.at)
            .add("text", e.text);
        for (const auto& item : e.items)
            entry.add("wants", item.label + "*" + formatNumber(item.qty.value()) + "@" +
                                   formatNumber(item.confidence));
        for (const auto& [question, answer] : e.answers) entry.add("answer", question + ":" + answer);
        text += entry.text();
    }
    return text;
}

}  // namespace roulian::exchange::test
