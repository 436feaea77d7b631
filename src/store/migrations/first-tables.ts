// The tables of the first version. See schema.ts for what they mean.
import type { Compilable } from 'kysely';
import type { Dialect } from '../queries/query.ts';
import { belongsTo, clusteredTable, counted, index, integer, keyText, maybeText, refersTo, table, text, uniqueText } from './table.ts';

export const firstTables = (dialect: Dialect): readonly Compilable[] => [
  ...sourceTables(dialect),
  ...articleTables(dialect),
  ...nameTables(dialect),
  ...entityTables(dialect),
  ...outboxTables(dialect),
  ...dialect.idiom.searchTables,
];

const sourceTables = (dialect: Dialect): readonly Compilable[] => [
  table(dialect, 'feed', { id: keyText, record: text }),
  table(dialect, 'source', { hash: keyText, name: text, feed: text, at: text, reason: maybeText }),
  index(dialect, 'source_of_feed', 'source', ['feed', 'at']),
  table(dialect, 'subscription', { id: keyText, record: text }),
];

const articleTables = (dialect: Dialect): readonly Compilable[] => [
  table(dialect, 'story', { num: counted(dialect), id: uniqueText }),
  table(dialect, 'article', {
    num: counted(dialect),
    id: uniqueText,
    feed: text,
    story_num: refersTo('story'),
    is_newest: integer,
    guid: maybeText,
    url: maybeText,
    canonical_url: maybeText,
    title: text,
    publisher: maybeText,
    agency: maybeText,
    published_at: text,
    published_on: text,
    published_precision: text,
    fetched_at: text,
    text_kind: text,
  }),
  index(dialect, 'article_of_story', 'article', ['story_num', 'published_at']),
  index(dialect, 'article_published', 'article', ['published_at', 'feed']),
  index(dialect, 'article_fetched', 'article', ['fetched_at', 'feed', 'story_num']),
  index(dialect, 'article_of_feed', 'article', ['feed', 'is_newest', 'published_at', 'story_num']),
  index(dialect, 'article_canonical', 'article', ['canonical_url']),
  index(dialect, 'article_guid', 'article', ['guid']),
  table(dialect, 'article_content', { article_num: belongsTo('article'), text, record: text, reading: text, cast_ids: text }),
  clusteredTable(dialect, 'article_address', ['address', 'article_num'], { address: text, article_num: refersTo('article') }),
  clusteredTable(dialect, 'title_word', ['word', 'published_at', 'article_num'], {
    word: text,
    published_at: text,
    article_num: refersTo('article'),
    story_num: refersTo('story'),
  }),
];

const nameTables = (dialect: Dialect): readonly Compilable[] => [
  table(dialect, 'word', { num: counted(dialect), text: uniqueText, sound: text }),
  index(dialect, 'word_sound', 'word', ['sound']),
  table(dialect, 'name', { num: counted(dialect), key: uniqueText, article_count: integer }),
  clusteredTable(dialect, 'name_key', ['key', 'name_num'], { key: text, name_num: refersTo('name') }),
  clusteredTable(dialect, 'name_word', ['word_num', 'name_num'], { word_num: refersTo('word'), name_num: refersTo('name') }),
  table(dialect, 'entity', { num: counted(dialect), id: uniqueText, kind: text, name: text }),
  clusteredTable(dialect, 'alias', ['entity_num', 'feed', 'spelling'], {
    entity_num: refersTo('entity'),
    feed: text,
    spelling: text,
    name_num: refersTo('name'),
    article_count: integer,
    first_article_num: integer,
    first_place: integer,
  }),
  index(dialect, 'alias_of_name', 'alias', ['name_num', 'feed', 'entity_num']),
];

/** Where an entity stands in an article: in the order of time, so that the newest are read first. */
const REPORTED = ['entity_num', 'published_at', 'article_num', 'part'];
const reported = { entity_num: refersTo('entity'), published_at: text, article_num: refersTo('article'), part: integer, feed: text };

const entityTables = (dialect: Dialect): readonly Compilable[] => [
  clusteredTable(dialect, 'presence', ['entity_num', 'feed'], {
    entity_num: refersTo('entity'),
    feed: text,
    mention_count: integer,
    article_count: integer,
  }),
  clusteredTable(dialect, 'appearance', ['article_num', 'entity_num'], {
    article_num: refersTo('article'),
    entity_num: refersTo('entity'),
    published_at: text,
    story_num: refersTo('story'),
    feed: text,
    mention_count: integer,
  }),
  index(dialect, 'appearance_of_entity', 'appearance', ['entity_num', 'published_at', 'feed', 'story_num', 'article_num', 'mention_count']),
  clusteredTable(dialect, 'role', REPORTED, { ...reported, title: text, start: integer, end: integer, exact: text }),
  clusteredTable(dialect, 'quote', REPORTED, { ...reported, record: text }),
  clusteredTable(dialect, 'link', ['entity_num', 'feed', 'other_num'], {
    entity_num: refersTo('entity'),
    feed: text,
    other_num: refersTo('entity'),
    sentence_count: integer,
    article_num: refersTo('article'),
  }),
  clusteredTable(dialect, 'link_sentence', ['article_num', 'entity_num', 'other_num'], {
    article_num: refersTo('article'),
    entity_num: refersTo('entity'),
    other_num: refersTo('entity'),
    sentence_count: integer,
    start: integer,
    end: integer,
  }),
];

const outboxTables = (dialect: Dialect): readonly Compilable[] => [
  table(dialect, 'delivery', {
    key: keyText,
    kind: text,
    platform: text,
    channel_id: text,
    subject: text,
    part: integer,
    payload: text,
    state: text,
    may_be_shown: integer,
    due_at: text,
    attempts: integer,
    next_attempt_at: maybeText,
    attempted_at: maybeText,
    message_id: maybeText,
    posted_at: maybeText,
    failure: maybeText,
  }),
  index(dialect, 'delivery_state', 'delivery', ['state', 'due_at']),
  index(dialect, 'delivery_message', 'delivery', ['platform', 'channel_id', 'subject', 'kind']),
  clusteredTable(dialect, 'told', ['platform', 'channel_id', 'key'], {
    platform: text,
    channel_id: text,
    key: text,
    story_id: text,
    kind: text,
    subject: text,
  }),
  table(dialect, 'lease', { name: keyText, owner: text, epoch: integer, expires_at: text }),
];
