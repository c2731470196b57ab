#pragma once
// Word lists of shop titles. Own collection, from the wording of Chinese shop and group titles.
#include <span>
#include <string_view>

namespace roulian::goods {

std::span<const std::u32string_view> marketingWords();  // say nothing about the goods; longest first
std::span<const std::u32string_view> praiseWords();     // say little
std::span<const std::u32string_view> setWords();        // 礼盒, 套装 …
std::span<const std::u32string_view> colourWords();     // without 色; longest first

// Groups of words of which an article has one: two different ones are two articles.
std::span<const std::span<const std::u32string_view>> variantGroups();

}  // namespace roulian::goods
