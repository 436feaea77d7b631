// Made from src/store/queries by `npm run queries`. Do not edit.
import type { Statements } from '../statement.ts';

/** Every query of the store as this database takes it. */
export const statements: Statements = {
  versionById: {
    given: `id`,
    text: `select "article"."num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."id" = ?`,
  },
  newestAtAddress: {
    given: `canonicalUrl`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."story_num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."is_newest" = 1 and "article"."canonical_url" = ?`,
  },
  newestOfGuid: {
    given: `guid`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."story_num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."is_newest" = 1 and "article"."guid" = ?`,
  },
  insertArticle: {
    given: `id feed story guid url canonicalUrl title publisher agency publishedAt publishedOn publishedPrecision fetchedAt textKind`,
    text: `insert into "article" ("id", "feed", "story_num", "is_newest", "guid", "url", "canonical_url", "title", "publisher", "agency", "published_at", "published_on", "published_precision", "fetched_at", "text_kind") values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning "num"`,
  },
  insertContent: {
    given: `article text record reading castIds`,
    text: `insert into "article_content" ("article_num", "text", "record", "reading", "cast_ids") values (?, ?, ?, ?, ?)`,
  },
  insertAddress: {
    given: `address article`,
    text: `insert into "article_address" ("address", "article_num") values (?, ?) on conflict do nothing`,
  },
  retireArticle: {
    given: `article`,
    text: `update "article" set "is_newest" = 0 where "num" = ?`,
  },
  articleById: {
    given: `id`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" where "article"."id" = ? and true`,
  },
  'articleById/feeds': {
    given: `id feeds`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" where "article"."id" = ? and "article"."feed" in (select value from json_each(?))`,
  },
  articleByAddress: {
    given: `address`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" inner join "article_address" on "article_address"."article_num" = "article"."num" where "article_address"."address" = ? and true order by "article"."is_newest" desc, "article"."num" desc limit 1`,
  },
  'articleByAddress/feeds': {
    given: `address feeds`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" inner join "article_address" on "article_address"."article_num" = "article"."num" where "article_address"."address" = ? and "article"."feed" in (select value from json_each(?)) order by "article"."is_newest" desc, "article"."num" desc limit 1`,
  },
  articleByIdEnd: {
    given: `length end`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" where substr("article"."id", ?) = ? and true order by "article"."is_newest" desc, "article"."num" desc limit 1`,
  },
  'articleByIdEnd/feeds': {
    given: `length end feeds`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" where substr("article"."id", ?) = ? and "article"."feed" in (select value from json_each(?)) order by "article"."is_newest" desc, "article"."num" desc limit 1`,
  },
  contents: {
    given: `articles`,
    text: `select "article"."num", "article"."feed", "story"."id" as "story_id", "article_content"."text", "article_content"."record", "article_content"."reading", "article_content"."cast_ids" from "article" inner join "article_content" on "article_content"."article_num" = "article"."num" inner join "story" on "story"."num" = "article"."story_num" where "article"."num" in (select value from json_each(?))`,
  },
  latestArticles: {
    given: `since limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url" from "article" where "article"."is_newest" = 1 and "article"."published_at" >= ? and true order by "article"."published_at" desc, "article"."num" desc limit ?`,
  },
  'latestArticles/feeds': {
    given: `since feeds limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url" from "article" where "article"."is_newest" = 1 and "article"."published_at" >= ? and "article"."feed" in (select value from json_each(?)) order by "article"."published_at" desc, "article"."num" desc limit ?`,
  },
  refs: {
    given: `articles`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "article"."story_num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."num" in (select value from json_each(?))`,
  },
  texts: {
    given: `articles`,
    text: `select "article_num", "text" from "article_content" where "article_num" in (select value from json_each(?))`,
  },
  countArticles: {
    given: ``,
    text: `select count(*) as "articles", count(distinct "story_num") as "stories", min("published_at") as "oldest_at", max("published_at") as "newest_at" from "article" where "is_newest" = 1 and true`,
  },
  'countArticles/feeds': {
    given: `feeds`,
    text: `select count(*) as "articles", count(distinct "story_num") as "stories", min("published_at") as "oldest_at", max("published_at") as "newest_at" from "article" where "is_newest" = 1 and "article"."feed" in (select value from json_each(?))`,
  },
  insertStory: {
    given: `id`,
    text: `insert into "story" ("id") values (?) returning "num"`,
  },
  storyById: {
    given: `id`,
    text: `select "num" from "story" where "id" = ?`,
  },
  storyArticles: {
    given: `stories`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "article"."text_kind", "article"."story_num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."is_newest" = 1 and "article"."story_num" in (select value from json_each(?)) and true order by "article"."published_at", "article"."num"`,
  },
  'storyArticles/feeds': {
    given: `stories feeds`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "article"."text_kind", "article"."story_num", "story"."id" as "story_id" from "article" inner join "story" on "story"."num" = "article"."story_num" where "article"."is_newest" = 1 and "article"."story_num" in (select value from json_each(?)) and "article"."feed" in (select value from json_each(?)) order by "article"."published_at", "article"."num"`,
  },
  storyEntities: {
    given: `stories`,
    text: `select "article"."story_num", "entity"."id", "entity"."num" from "article" inner join "appearance" on "appearance"."article_num" = "article"."num" inner join "entity" on "entity"."num" = "appearance"."entity_num" where "article"."is_newest" = 1 and "article"."story_num" in (select value from json_each(?)) and true group by "article"."story_num", "entity"."num", "entity"."id" order by "article"."story_num", sum("appearance"."mention_count") desc, "entity"."num"`,
  },
  'storyEntities/feeds': {
    given: `stories feeds`,
    text: `select "article"."story_num", "entity"."id", "entity"."num" from "article" inner join "appearance" on "appearance"."article_num" = "article"."num" inner join "entity" on "entity"."num" = "appearance"."entity_num" where "article"."is_newest" = 1 and "article"."story_num" in (select value from json_each(?)) and "article"."feed" in (select value from json_each(?)) group by "article"."story_num", "entity"."num", "entity"."id" order by "article"."story_num", sum("appearance"."mention_count") desc, "entity"."num"`,
  },
  storiesFetchedBetween: {
    given: `from until`,
    text: `select distinct "story_num" from "article" where "is_newest" = 1 and "fetched_at" >= ? and "fetched_at" < ? and true`,
  },
  'storiesFetchedBetween/feeds': {
    given: `from until feeds`,
    text: `select distinct "story_num" from "article" where "is_newest" = 1 and "fetched_at" >= ? and "fetched_at" < ? and "article"."feed" in (select value from json_each(?))`,
  },
  storiesOfEntity: {
    given: `entity window limit`,
    text: `with "newest" as (select "story_num", "published_at" from "appearance" where "entity_num" = ? and true order by "published_at" desc limit ?) select "story_num" from "newest" group by "story_num" order by max("published_at") desc limit ?`,
  },
  'storiesOfEntity/feeds': {
    given: `entity feeds window limit`,
    text: `with "newest" as (select "story_num", "published_at" from "appearance" where "entity_num" = ? and "appearance"."feed" in (select value from json_each(?)) order by "published_at" desc limit ?) select "story_num" from "newest" group by "story_num" order by max("published_at") desc limit ?`,
  },
  openStoriesOfEntity: {
    given: `entity from until limit`,
    text: `select "story_num" from "appearance" where "entity_num" = ? and "published_at" >= ? and "published_at" <= ? order by "published_at" desc limit ?`,
  },
  openStoriesOfWord: {
    given: `word from until limit`,
    text: `select "story_num" from "title_word" where "word" = ? and "published_at" >= ? and "published_at" <= ? order by "published_at" desc limit ?`,
  },
  insertTitleWord: {
    given: `word publishedAt article story`,
    text: `insert into "title_word" ("word", "published_at", "article_num", "story_num") values (?, ?, ?, ?)`,
  },
  deleteTitleWord: {
    given: `word publishedAt article`,
    text: `delete from "title_word" where "word" = ? and "published_at" = ? and "article_num" = ?`,
  },
  openings: {
    given: `length articles`,
    text: `select "article_num", substr(text, 1, ?) as "opening" from "article_content" where "article_num" in (select value from json_each(?))`,
  },
  wordByText: {
    given: `text`,
    text: `select "num" from "word" where "text" = ?`,
  },
  insertWord: {
    given: `text sound`,
    text: `insert into "word" ("text", "sound") values (?, ?) returning "num"`,
  },
  wordsSounding: {
    given: `sound limit`,
    text: `select "num", "text" from "word" where "sound" = ? limit ?`,
  },
  nameByKey: {
    given: `key`,
    text: `select "num" from "name" where "key" = ?`,
  },
  insertName: {
    given: `key`,
    text: `insert into "name" ("key", "article_count") values (?, 0) returning "num"`,
  },
  countName: {
    given: `articles name`,
    text: `update "name" set "article_count" = "article_count" + ? where "num" = ?`,
  },
  insertNameWord: {
    given: `word name`,
    text: `insert into "name_word" ("word_num", "name_num") values (?, ?) on conflict do nothing`,
  },
  insertNameKey: {
    given: `key name`,
    text: `insert into "name_key" ("key", "name_num") values (?, ?) on conflict do nothing`,
  },
  namesUnderKey: {
    given: `key limit`,
    text: `select "name"."num", "name"."key" from "name_key" inner join "name" on "name"."num" = "name_key"."name_num" where "name_key"."key" = ? limit ?`,
  },
  namesHolding: {
    given: `words count limit`,
    text: `select "name"."num", "name"."key" from "word" inner join "name_word" on "name_word"."word_num" = "word"."num" inner join "name" on "name"."num" = "name_word"."name_num" where "word"."text" in (select value from json_each(?)) group by "name"."num", "name"."key", "name"."article_count" having count(*) = ? order by "name"."article_count" desc limit ?`,
  },
  namesHoldingSome: {
    given: `words limit`,
    text: `select "name"."num", "name"."key" from "name_word" inner join "name" on "name"."num" = "name_word"."name_num" where "name_word"."word_num" in (select value from json_each(?)) group by "name"."num", "name"."key", "name"."article_count" order by count(*) desc, "name"."article_count" desc limit ?`,
  },
  namesBeginning: {
    given: `from to from to limit`,
    text: `select "name"."num", "name"."article_count" from "name" where "name"."key" >= ? and "name"."key" < ? union select "name"."num", "name"."article_count" from "word" inner join "name_word" on "name_word"."word_num" = "word"."num" inner join "name" on "name"."num" = "name_word"."name_num" where "word"."text" >= ? and "word"."text" < ? order by "article_count" desc limit ?`,
  },
  bearers: {
    given: `kind names limit`,
    text: `select "entity"."num", "entity"."id", "entity"."kind", sum("presence"."mention_count") as "mention_count" from "entity" inner join "presence" on "presence"."entity_num" = "entity"."num" where true and "entity"."kind" = coalesce(?, "entity"."kind") and "entity"."num" in (select "alias"."entity_num" from "alias" where "alias"."name_num" in (select value from json_each(?)) and true) group by "entity"."num", "entity"."id", "entity"."kind" order by sum("presence"."mention_count") desc, "entity"."num" limit ?`,
  },
  'bearers/feeds': {
    given: `feeds kind names feeds limit`,
    text: `select "entity"."num", "entity"."id", "entity"."kind", sum("presence"."mention_count") as "mention_count" from "entity" inner join "presence" on "presence"."entity_num" = "entity"."num" where "presence"."feed" in (select value from json_each(?)) and "entity"."kind" = coalesce(?, "entity"."kind") and "entity"."num" in (select "alias"."entity_num" from "alias" where "alias"."name_num" in (select value from json_each(?)) and "alias"."feed" in (select value from json_each(?))) group by "entity"."num", "entity"."id", "entity"."kind" order by sum("presence"."mention_count") desc, "entity"."num" limit ?`,
  },
  spellings: {
    given: `entities`,
    text: `select "alias"."entity_num", "alias"."spelling", "alias"."name_num", "name"."key", sum("alias"."article_count") as "article_count", min("alias"."first_article_num") as "first_article_num" from "alias" inner join "name" on "name"."num" = "alias"."name_num" where "alias"."entity_num" in (select value from json_each(?)) and true group by "alias"."entity_num", "alias"."spelling", "alias"."name_num", "name"."key" order by "alias"."entity_num", min("alias"."first_article_num"), min("alias"."first_place"), "alias"."spelling"`,
  },
  'spellings/feeds': {
    given: `entities feeds`,
    text: `select "alias"."entity_num", "alias"."spelling", "alias"."name_num", "name"."key", sum("alias"."article_count") as "article_count", min("alias"."first_article_num") as "first_article_num" from "alias" inner join "name" on "name"."num" = "alias"."name_num" where "alias"."entity_num" in (select value from json_each(?)) and "alias"."feed" in (select value from json_each(?)) group by "alias"."entity_num", "alias"."spelling", "alias"."name_num", "name"."key" order by "alias"."entity_num", min("alias"."first_article_num"), min("alias"."first_place"), "alias"."spelling"`,
  },
  countSpelling: {
    given: `entity feed spelling name article place`,
    text: `insert into "alias" ("entity_num", "feed", "spelling", "name_num", "article_count", "first_article_num", "first_place") values (?, ?, ?, ?, 1, ?, ?) on conflict ("entity_num", "feed", "spelling") do update set "article_count" = "alias"."article_count" + 1`,
  },
  uncountSpelling: {
    given: `entity feed spelling`,
    text: `update "alias" set "article_count" = "article_count" - 1 where "entity_num" = ? and "feed" = ? and "spelling" = ? returning "name_num"`,
  },
  dropUnseenSpellings: {
    given: `entity`,
    text: `delete from "alias" where "entity_num" = ? and "article_count" <= 0`,
  },
  entityById: {
    given: `id`,
    text: `select "num", "id", "kind" from "entity" where "id" = ?`,
  },
  entitiesByNum: {
    given: `entities`,
    text: `select "num", "id", "kind" from "entity" where "num" in (select value from json_each(?))`,
  },
  insertEntity: {
    given: `id kind name`,
    text: `insert into "entity" ("id", "kind", "name") values (?, ?, ?) returning "num"`,
  },
  nameFully: {
    given: `name entity`,
    text: `update "entity" set "name" = ? where "num" = ? and "name" not like '% %'`,
  },
  company: {
    given: `entity articles entity`,
    text: `with "newest" as (select "article_num" from "appearance" where "entity_num" = ? order by "published_at" desc limit ?) select "entity"."name" from "newest" inner join "appearance" on "appearance"."article_num" = "newest"."article_num" inner join "entity" on "entity"."num" = "appearance"."entity_num" where "appearance"."entity_num" <> ?`,
  },
  presence: {
    given: `entities`,
    text: `select "entity_num", sum("mention_count") as "mention_count", sum("article_count") as "article_count" from "presence" where "entity_num" in (select value from json_each(?)) and true group by "entity_num"`,
  },
  'presence/feeds': {
    given: `entities feeds`,
    text: `select "entity_num", sum("mention_count") as "mention_count", sum("article_count") as "article_count" from "presence" where "entity_num" in (select value from json_each(?)) and "feed" in (select value from json_each(?)) group by "entity_num"`,
  },
  countPeople: {
    given: ``,
    text: `select count(distinct "presence"."entity_num") as "people" from "presence" inner join "entity" on "entity"."num" = "presence"."entity_num" where "entity"."kind" = 'person' and true`,
  },
  'countPeople/feeds': {
    given: `feeds`,
    text: `select count(distinct "presence"."entity_num") as "people" from "presence" inner join "entity" on "entity"."num" = "presence"."entity_num" where "entity"."kind" = 'person' and "presence"."feed" in (select value from json_each(?))`,
  },
  addPresence: {
    given: `entity feed mentions articles`,
    text: `insert into "presence" ("entity_num", "feed", "mention_count", "article_count") values (?, ?, ?, ?) on conflict ("entity_num", "feed") do update set "mention_count" = "presence"."mention_count" + "excluded"."mention_count", "article_count" = "presence"."article_count" + "excluded"."article_count"`,
  },
  dropAbsence: {
    given: `entity`,
    text: `delete from "presence" where "entity_num" = ? and "article_count" <= 0`,
  },
  insertAppearance: {
    given: `article entity publishedAt story feed mentions`,
    text: `insert into "appearance" ("article_num", "entity_num", "published_at", "story_num", "feed", "mention_count") values (?, ?, ?, ?, ?, ?)`,
  },
  appearancesOf: {
    given: `article`,
    text: `select "entity"."num", "entity"."id", "appearance"."mention_count" from "appearance" inner join "entity" on "entity"."num" = "appearance"."entity_num" where "appearance"."article_num" = ?`,
  },
  deleteAppearances: {
    given: `article`,
    text: `delete from "appearance" where "article_num" = ?`,
  },
  roles: {
    given: `entity limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "role"."title" as "role_title", "role"."start", "role"."end", "role"."exact" from "role" inner join "article" on "article"."num" = "role"."article_num" where "role"."entity_num" = ? and true order by "role"."published_at" desc, "role"."article_num" desc, "role"."part" limit ?`,
  },
  'roles/feeds': {
    given: `entity feeds limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "role"."title" as "role_title", "role"."start", "role"."end", "role"."exact" from "role" inner join "article" on "article"."num" = "role"."article_num" where "role"."entity_num" = ? and "role"."feed" in (select value from json_each(?)) order by "role"."published_at" desc, "role"."article_num" desc, "role"."part" limit ?`,
  },
  insertRole: {
    given: `entity publishedAt article part feed title start end exact`,
    text: `insert into "role" ("entity_num", "published_at", "article_num", "part", "feed", "title", "start", "end", "exact") values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  },
  deleteRoles: {
    given: `entity publishedAt article`,
    text: `delete from "role" where "entity_num" = ? and "published_at" = ? and "article_num" = ?`,
  },
  quotes: {
    given: `entity limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "quote"."record" from "quote" inner join "article" on "article"."num" = "quote"."article_num" where "quote"."entity_num" = ? and true order by "quote"."published_at" desc, "quote"."article_num" desc, "quote"."part" limit ?`,
  },
  'quotes/feeds': {
    given: `entity feeds limit`,
    text: `select "article"."num", "article"."id", "article"."feed", "article"."title", "article"."publisher", "article"."agency", "article"."published_at", "article"."published_on", "article"."published_precision", "article"."fetched_at", "article"."url", "article"."canonical_url", "quote"."record" from "quote" inner join "article" on "article"."num" = "quote"."article_num" where "quote"."entity_num" = ? and "quote"."feed" in (select value from json_each(?)) order by "quote"."published_at" desc, "quote"."article_num" desc, "quote"."part" limit ?`,
  },
  insertQuote: {
    given: `entity publishedAt article part feed record`,
    text: `insert into "quote" ("entity_num", "published_at", "article_num", "part", "feed", "record") values (?, ?, ?, ?, ?, ?)`,
  },
  deleteQuotes: {
    given: `entity publishedAt article`,
    text: `delete from "quote" where "entity_num" = ? and "published_at" = ? and "article_num" = ?`,
  },
  links: {
    given: `entity limit`,
    text: `select "other_num", sum("sentence_count") as "sentence_count", max("article_num") as "article_num" from "link" where "entity_num" = ? and true group by "other_num" order by sum("sentence_count") desc, "other_num" limit ?`,
  },
  'links/feeds': {
    given: `entity feeds limit`,
    text: `select "other_num", sum("sentence_count") as "sentence_count", max("article_num") as "article_num" from "link" where "entity_num" = ? and "feed" in (select value from json_each(?)) group by "other_num" order by sum("sentence_count") desc, "other_num" limit ?`,
  },
  countLink: {
    given: `entity other feed sentences article`,
    text: `insert into "link" ("entity_num", "other_num", "feed", "sentence_count", "article_num") values (?, ?, ?, ?, ?) on conflict ("entity_num", "feed", "other_num") do update set "sentence_count" = "link"."sentence_count" + "excluded"."sentence_count", "article_num" = "excluded"."article_num"`,
  },
  uncountLink: {
    given: `sentences article entity other feed`,
    text: `update "link" set "sentence_count" = "sentence_count" - ?, "article_num" = ? where "entity_num" = ? and "other_num" = ? and "feed" = ?`,
  },
  dropBrokenLinks: {
    given: `entity`,
    text: `delete from "link" where "entity_num" = ? and "sentence_count" <= 0`,
  },
  linkSentence: {
    given: `article entity other`,
    text: `select "link_sentence"."start", "link_sentence"."end", "article_content"."text" from "link_sentence" inner join "article_content" on "article_content"."article_num" = "link_sentence"."article_num" where "link_sentence"."article_num" = ? and "link_sentence"."entity_num" = ? and "link_sentence"."other_num" = ?`,
  },
  insertLinkSentence: {
    given: `article entity other sentences start end`,
    text: `insert into "link_sentence" ("article_num", "entity_num", "other_num", "sentence_count", "start", "end") values (?, ?, ?, ?, ?, ?)`,
  },
  linkSentencesOf: {
    given: `article`,
    text: `select "entity_num", "other_num", "sentence_count" from "link_sentence" where "article_num" = ?`,
  },
  deleteLinkSentences: {
    given: `article`,
    text: `delete from "link_sentence" where "article_num" = ?`,
  },
  newestLinkArticle: {
    given: `entity feed except entity other`,
    text: `select max("appearance"."article_num") as "article_num" from "appearance" inner join "link_sentence" on "link_sentence"."article_num" = "appearance"."article_num" where "appearance"."entity_num" = ? and "appearance"."feed" = ? and "appearance"."article_num" <> ? and "link_sentence"."entity_num" = ? and "link_sentence"."other_num" = ?`,
  },
  putFeed: {
    given: `id record`,
    text: `insert into "feed" ("id", "record") values (?, ?) on conflict ("id") do update set "record" = "excluded"."record"`,
  },
  feeds: {
    given: ``,
    text: `select "id", "record" from "feed" where true order by "id"`,
  },
  'feeds/feeds': {
    given: `feeds`,
    text: `select "id", "record" from "feed" where "id" in (select value from json_each(?)) order by "id"`,
  },
  putFeedState: {
    given: `feed record`,
    text: `insert into "feed_state" ("feed", "record") values (?, ?) on conflict ("feed") do update set "record" = "excluded"."record"`,
  },
  feedStates: {
    given: ``,
    text: `select "record" from "feed_state" order by "feed"`,
  },
  feedState: {
    given: `feed`,
    text: `select "record" from "feed_state" where "feed" = ?`,
  },
  feedCounts: {
    given: ``,
    text: `select "feed", count(*) as "article_count", max("published_at") as "last_article_at" from "article" where "is_newest" = 1 and true group by "feed"`,
  },
  'feedCounts/feeds': {
    given: `feeds`,
    text: `select "feed", count(*) as "article_count", max("published_at") as "last_article_at" from "article" where "is_newest" = 1 and "feed" in (select value from json_each(?)) group by "feed"`,
  },
  lastSuccesses: {
    given: ``,
    text: `select "feed", max("at") as "at" from "source" where "reason" is null and true group by "feed"`,
  },
  'lastSuccesses/feeds': {
    given: `feeds`,
    text: `select "feed", max("at") as "at" from "source" where "reason" is null and "feed" in (select value from json_each(?)) group by "feed"`,
  },
  refusals: {
    given: `feed limit`,
    text: `select "name", "at", "reason" from "source" where "feed" = ? and "reason" is not null order by "at" desc, "name" limit ?`,
  },
  noteSource: {
    given: `hash name feed at reason`,
    text: `insert into "source" ("hash", "name", "feed", "at", "reason") values (?, ?, ?, ?, ?) on conflict ("hash") do update set "name" = "excluded"."name", "feed" = "excluded"."feed", "at" = "excluded"."at", "reason" = "excluded"."reason"`,
  },
  knownSources: {
    given: `hashes`,
    text: `select "hash" from "source" where "hash" in (select value from json_each(?))`,
  },
  putFollow: {
    given: `id record`,
    text: `insert into "follow" ("id", "record") values (?, ?) on conflict ("id") do nothing`,
  },
  removeFollow: {
    given: `id`,
    text: `delete from "follow" where "id" = ?`,
  },
  follows: {
    given: ``,
    text: `select "record" from "follow" order by "id"`,
  },
  putSubscription: {
    given: `id record`,
    text: `insert into "subscription" ("id", "record") values (?, ?) on conflict ("id") do update set "record" = "excluded"."record"`,
  },
  subscriptionById: {
    given: `id`,
    text: `select "record" from "subscription" where "id" = ?`,
  },
  deleteSubscription: {
    given: `id`,
    text: `delete from "subscription" where "id" = ?`,
  },
  subscriptions: {
    given: ``,
    text: `select "record" from "subscription" order by "id"`,
  },
  deliveryByKey: {
    given: `key`,
    text: `select * from "delivery" where "key" = ?`,
  },
  insertDelivery: {
    given: `key kind platform channelId subject part payload state mayBeShown dueAt attempts nextAttemptAt attemptedAt messageId postedAt failure`,
    text: `insert into "delivery" ("key", "kind", "platform", "channel_id", "subject", "part", "payload", "state", "may_be_shown", "due_at", "attempts", "next_attempt_at", "attempted_at", "message_id", "posted_at", "failure") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  },
  deliveries: {
    given: `states platform channelId from to limit`,
    text: `select * from "delivery" where "state" in (select value from json_each(?)) and "platform" = coalesce(?, "platform") and "channel_id" = coalesce(?, "channel_id") and "subject" >= ? and "subject" < ? order by "due_at", "subject", "part", "key" limit ?`,
  },
  moveDelivery: {
    given: `state mayBeShown attempts nextAttemptAt attemptedAt messageId postedAt failure key from lease owner epoch`,
    text: `update "delivery" set "state" = ?, "may_be_shown" = coalesce(?, "may_be_shown"), "attempts" = coalesce(?, "attempts"), "next_attempt_at" = coalesce(?, "next_attempt_at"), "attempted_at" = coalesce(?, "attempted_at"), "message_id" = coalesce(?, "message_id"), "posted_at" = coalesce(?, "posted_at"), "failure" = coalesce(?, "failure") where "key" = ? and "state" = ? and exists (select "lease"."name" from "lease" where "lease"."name" = ? and "lease"."owner" = ? and "lease"."epoch" = ?)`,
  },
  insertTold: {
    given: `platform channelId key story kind subject`,
    text: `insert into "told" ("platform", "channel_id", "key", "story_id", "kind", "subject") values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
  },
  forgetUntold: {
    given: `platform channelId kind subject platform channelId kind subject`,
    text: `delete from "told" where "platform" = ? and "channel_id" = ? and "kind" = ? and "subject" = ? and not exists (select "delivery"."key" from "delivery" where "delivery"."platform" = ? and "delivery"."channel_id" = ? and "delivery"."kind" = ? and "delivery"."subject" = ? and ("delivery"."may_be_shown" = 1 or "delivery"."state" = 'sending' or ("delivery"."part" = 0 and "delivery"."state" not in ('dead', 'skipped'))))`,
  },
  told: {
    given: `platform channelId keys`,
    text: `select "key" from "told" where "platform" = ? and "channel_id" = ? and "key" in (select value from json_each(?))`,
  },
  moveDeliveries: {
    given: `to platform from`,
    text: `update "delivery" set "channel_id" = ? where "platform" = ? and "channel_id" = ?`,
  },
  copyTold: {
    given: `to platform from`,
    text: `insert into "told" ("platform", "channel_id", "key", "story_id", "kind", "subject") select "platform", ? as "channel_id", "key", "story_id", "kind", "subject" from "told" where "platform" = ? and "channel_id" = ? on conflict do nothing`,
  },
  deleteTold: {
    given: `platform channelId`,
    text: `delete from "told" where "platform" = ? and "channel_id" = ?`,
  },
  subjectsFrom: {
    given: `from until`,
    text: `select "key", "subject" from "delivery" where "subject" >= ? and "subject" < ?`,
  },
  renameSubject: {
    given: `subject key`,
    text: `update "delivery" set "subject" = ? where "key" = ?`,
  },
  renameToldSubject: {
    given: `renamed platform channelId subject`,
    text: `update "told" set "subject" = ? where "platform" = ? and "channel_id" = ? and "subject" = ?`,
  },
  toldStories: {
    given: `platform channelId`,
    text: `select distinct "story_id" from "told" where "platform" = ? and "channel_id" = ?`,
  },
  lease: {
    given: `name`,
    text: `select * from "lease" where "name" = ?`,
  },
  putLease: {
    given: `name owner epoch expiresAt`,
    text: `insert into "lease" ("name", "owner", "epoch", "expires_at") values (?, ?, ?, ?) on conflict ("name") do update set "owner" = "excluded"."owner", "epoch" = "excluded"."epoch", "expires_at" = "excluded"."expires_at"`,
  },
  freeLease: {
    given: `name owner epoch`,
    text: `update "lease" set "owner" = '', "expires_at" = '' where "name" = ? and "owner" = ? and "epoch" = ?`,
  },
  indexArticle: {
    given: `num title text`,
    text: `insert into article_fts (rowid, title, text) values (?, ?, ?)`,
  },
  unindexArticle: {
    given: `num`,
    text: `delete from article_fts where rowid = ?`,
  },
  countMatches: {
    given: `match limit`,
    text: `select count(*) as count from (select 1 from article_fts where article_fts match ? limit ?)`,
  },
  bestMatches: {
    given: `match since limit`,
    text: `select article.num, -bm25(article_fts, 6.0, 1.0) as score from article_fts inner join article on article.num = article_fts.rowid where article_fts match ? and article.published_at >= ? and true order by score desc, article.num desc limit ?`,
  },
  'bestMatches/feeds': {
    given: `match since feeds limit`,
    text: `select article.num, -bm25(article_fts, 6.0, 1.0) as score from article_fts inner join article on article.num = article_fts.rowid where article_fts match ? and article.published_at >= ? and "article"."feed" in (select value from json_each(?)) order by score desc, article.num desc limit ?`,
  },
  recentMatches: {
    given: `match since window limit`,
    text: `with recent as materialized ( select article.num, -bm25(article_fts, 6.0, 1.0) as score from article_fts inner join article on article.num = article_fts.rowid where article_fts match ? and article.published_at >= ? and true order by article_fts.rowid desc limit ?) select num, score from recent order by score desc, num desc limit ?`,
  },
  'recentMatches/feeds': {
    given: `match since feeds window limit`,
    text: `with recent as materialized ( select article.num, -bm25(article_fts, 6.0, 1.0) as score from article_fts inner join article on article.num = article_fts.rowid where article_fts match ? and article.published_at >= ? and "article"."feed" in (select value from json_each(?)) order by article_fts.rowid desc limit ?) select num, score from recent order by score desc, num desc limit ?`,
  },
  indexWord: {
    given: `gram num`,
    text: `insert into "word_gram" ("gram", "word_num") values (?, ?) on conflict do nothing`,
  },
  wordsAlike: {
    given: `grams least count limit`,
    text: `with "alike" as (select "word_num", count(*) as "shared" from "word_gram" where "gram" in (select value from json_each(?)) group by "word_num" having count(*) >= ?) select "word"."num", "word"."text" from "alike" inner join "word" on "word"."num" = "alike"."word_num" order by alike.shared * 1.0 / (length(word.text) + 1 + ? - alike.shared) desc limit ?`,
  },
};
