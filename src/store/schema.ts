// The tables as the queries see them. What is seldom asked for lies in `record` and `reading` as JSON; the rest are columns.
// Rows derived from an article (appearance, role, quote, link_sentence, title_word) exist for its newest version only.
import type { Generated } from 'kysely';

/**
 * `entity.name` is its fullest name over all feeds: for linking only, never shown, since it may be out of the asker's scope.
 * `feed` is everywhere the id of the feed the evidence came by, '' for articles handed in without one.
 */
export type Schema = {
  feed: { id: string; record: string };
  feed_state: { feed: string; record: string };
  follow: { id: string; record: string };
  source: { hash: string; name: string; feed: string; at: string; reason: string | null };
  story: { num: Generated<number>; id: string };
  article: ArticleTable;
  article_content: { article_num: number; text: string; record: string; reading: string; cast_ids: string };
  article_address: { address: string; article_num: number };
  entity: { num: Generated<number>; id: string; kind: string; name: string };
  appearance: AppearanceTable;
  presence: { entity_num: number; feed: string; mention_count: number; article_count: number };
  word: { num: Generated<number>; text: string; sound: string };
  name: { num: Generated<number>; key: string; article_count: number };
  name_key: { key: string; name_num: number };
  name_word: { word_num: number; name_num: number };
  alias: AliasTable;
  role: RoleTable;
  quote: { entity_num: number; published_at: string; article_num: number; part: number; feed: string; record: string };
  link: { entity_num: number; other_num: number; feed: string; sentence_count: number; article_num: number };
  link_sentence: { article_num: number; entity_num: number; other_num: number; sentence_count: number; start: number; end: number };
  title_word: { word: string; published_at: string; article_num: number; story_num: number };
  subscription: { id: string; record: string };
  delivery: DeliveryTable;
  told: { platform: string; channel_id: string; key: string; story_id: string; kind: string; subject: string };
  lease: { name: string; owner: string; epoch: number; expires_at: string };
};

type ArticleTable = {
  num: Generated<number>;
  id: string;
  feed: string;
  story_num: number;
  is_newest: number;
  guid: string | null;
  url: string | null;
  canonical_url: string | null;
  title: string;
  publisher: string | null;
  agency: string | null;
  published_at: string;
  published_on: string;
  published_precision: string;
  fetched_at: string;
  text_kind: string;
};

/** `first_place` is the place among the spellings of the first article; 0 is the fullest. */
type AliasTable = {
  entity_num: number;
  feed: string;
  spelling: string;
  name_num: number;
  article_count: number;
  first_article_num: number;
  first_place: number;
};

/** An entity in an article. */
type AppearanceTable = {
  article_num: number;
  entity_num: number;
  published_at: string;
  story_num: number;
  feed: string;
  mention_count: number;
};

type RoleTable = {
  entity_num: number;
  published_at: string;
  article_num: number;
  part: number;
  feed: string;
  title: string;
  start: number;
  end: number;
  exact: string;
};

/** `may_be_shown`: some of it was or may have been posted, and nothing has proved the contrary since. */
type DeliveryTable = {
  key: string;
  kind: string;
  platform: string;
  channel_id: string;
  subject: string;
  part: number;
  payload: string;
  state: string;
  may_be_shown: number;
  due_at: string;
  attempts: number;
  next_attempt_at: string | null;
  attempted_at: string | null;
  message_id: string | null;
  posted_at: string | null;
  failure: string | null;
};
