// Every change of the tables since the first version, in order and only forwards. A migration that was released is never edited: a new one follows it.
import type { Compilable, CreateTableBuilder, Kysely } from 'kysely';
import type { Idiom } from './idiom.ts';
import type { Schema } from './schema.ts';

export type Migration = (db: Kysely<Schema>, idiom: Idiom) => readonly Compilable[];

/** The store's version is the number of these that it went through. */
export const migrations: readonly Migration[] = [firstTables];

function firstTables(db: Kysely<Schema>, idiom: Idiom): readonly Compilable[] {
  return [
    ...articleTables(db, idiom),
    ...nameTables(db, idiom),
    ...entityTables(db, idiom),
    ...outboxTables(db, idiom),
    ...idiom.searchTables,
  ];
}

function articleTables(db: Kysely<Schema>, idiom: Idiom): readonly Compilable[] {
  const { schema } = db;
  return [
    schema
      .createTable('feed')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('record', 'text', required),
    schema
      .createTable('source')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', required)
      .addColumn('feed', 'text', required)
      .addColumn('at', 'text', required)
      .addColumn('reason', 'text'),
    schema.createIndex('source_of_feed').on('source').columns(['feed', 'at']),
    schema
      .createTable('story')
      .addColumn('num', 'integer', idiom.counted)
      .addColumn('id', 'text', (c) => c.notNull().unique()),
    schema
      .createTable('article')
      .addColumn('num', 'integer', idiom.counted)
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('feed', 'text', required)
      .addColumn('story_num', 'integer', (c) => c.notNull().references('story.num'))
      .addColumn('is_newest', 'integer', required)
      .addColumn('guid', 'text')
      .addColumn('url', 'text')
      .addColumn('canonical_url', 'text')
      .addColumn('title', 'text', required)
      .addColumn('publisher', 'text')
      .addColumn('agency', 'text')
      .addColumn('published_at', 'text', required)
      .addColumn('published_on', 'text', required)
      .addColumn('published_precision', 'text', required)
      .addColumn('fetched_at', 'text', required)
      .addColumn('text_kind', 'text', required),
    schema.createIndex('article_of_story').on('article').columns(['story_num', 'published_at']),
    schema.createIndex('article_published').on('article').columns(['published_at', 'feed']),
    schema.createIndex('article_fetched').on('article').columns(['fetched_at', 'feed', 'story_num']),
    schema.createIndex('article_of_feed').on('article').columns(['feed', 'is_newest', 'published_at', 'story_num']),
    schema.createIndex('article_canonical').on('article').column('canonical_url'),
    schema.createIndex('article_guid').on('article').column('guid'),
    schema
      .createTable('article_content')
      .addColumn('article_num', 'integer', (c) => c.primaryKey().references('article.num'))
      .addColumn('text', 'text', required)
      .addColumn('record', 'text', required)
      .addColumn('reading', 'text', required)
      .addColumn('cast_ids', 'text', required),
    clustered(schema.createTable('article_address'), idiom, ['address', 'article_num'])
      .addColumn('address', 'text', required)
      .addColumn('article_num', 'integer', (c) => c.notNull().references('article.num')),
    clustered(schema.createTable('title_word'), idiom, ['word', 'published_at', 'article_num'])
      .addColumn('word', 'text', required)
      .addColumn('published_at', 'text', required)
      .addColumn('article_num', 'integer', required)
      .addColumn('story_num', 'integer', required),
  ];
}

function nameTables({ schema }: Kysely<Schema>, idiom: Idiom): readonly Compilable[] {
  return [
    schema
      .createTable('word')
      .addColumn('num', 'integer', idiom.counted)
      .addColumn('text', 'text', (c) => c.notNull().unique())
      .addColumn('sound', 'text', required),
    schema.createIndex('word_sound').on('word').column('sound'),
    schema
      .createTable('name')
      .addColumn('num', 'integer', idiom.counted)
      .addColumn('key', 'text', (c) => c.notNull().unique()),
    clustered(schema.createTable('name_key'), idiom, ['key', 'name_num'])
      .addColumn('key', 'text', required)
      .addColumn('name_num', 'integer', (c) => c.notNull().references('name.num')),
    clustered(schema.createTable('name_word'), idiom, ['word_num', 'name_num'])
      .addColumn('word_num', 'integer', (c) => c.notNull().references('word.num'))
      .addColumn('name_num', 'integer', (c) => c.notNull().references('name.num')),
    schema
      .createTable('entity')
      .addColumn('num', 'integer', idiom.counted)
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('kind', 'text', required)
      .addColumn('name', 'text', required),
    clustered(schema.createTable('alias'), idiom, ['entity_num', 'feed', 'spelling'])
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('feed', 'text', required)
      .addColumn('spelling', 'text', required)
      .addColumn('name_num', 'integer', (c) => c.notNull().references('name.num'))
      .addColumn('article_count', 'integer', required)
      .addColumn('first_article_num', 'integer', required)
      .addColumn('first_place', 'integer', required),
    schema.createIndex('alias_of_name').on('alias').columns(['name_num', 'feed', 'entity_num']),
  ];
}

function entityTables({ schema }: Kysely<Schema>, idiom: Idiom): readonly Compilable[] {
  return [
    clustered(schema.createTable('presence'), idiom, ['entity_num', 'feed'])
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('feed', 'text', required)
      .addColumn('mention_count', 'integer', required)
      .addColumn('article_count', 'integer', required),
    clustered(schema.createTable('appearance'), idiom, ['article_num', 'entity_num'])
      .addColumn('article_num', 'integer', (c) => c.notNull().references('article.num'))
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('published_at', 'text', required)
      .addColumn('story_num', 'integer', required)
      .addColumn('feed', 'text', required)
      .addColumn('mention_count', 'integer', required),
    schema
      .createIndex('appearance_of_entity')
      .on('appearance')
      .columns(['entity_num', 'published_at', 'feed', 'story_num', 'article_num', 'mention_count']),
    clustered(schema.createTable('role'), idiom, ['entity_num', 'published_at', 'article_num', 'part'])
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('published_at', 'text', required)
      .addColumn('article_num', 'integer', (c) => c.notNull().references('article.num'))
      .addColumn('part', 'integer', required)
      .addColumn('feed', 'text', required)
      .addColumn('title', 'text', required)
      .addColumn('start', 'integer', required)
      .addColumn('end', 'integer', required)
      .addColumn('exact', 'text', required),
    clustered(schema.createTable('quote'), idiom, ['entity_num', 'published_at', 'article_num', 'part'])
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('published_at', 'text', required)
      .addColumn('article_num', 'integer', (c) => c.notNull().references('article.num'))
      .addColumn('part', 'integer', required)
      .addColumn('feed', 'text', required)
      .addColumn('record', 'text', required),
    clustered(schema.createTable('link'), idiom, ['entity_num', 'feed', 'other_num'])
      .addColumn('entity_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('feed', 'text', required)
      .addColumn('other_num', 'integer', (c) => c.notNull().references('entity.num'))
      .addColumn('sentence_count', 'integer', required)
      .addColumn('article_num', 'integer', required),
    clustered(schema.createTable('link_sentence'), idiom, ['article_num', 'entity_num', 'other_num'])
      .addColumn('article_num', 'integer', (c) => c.notNull().references('article.num'))
      .addColumn('entity_num', 'integer', required)
      .addColumn('other_num', 'integer', required)
      .addColumn('sentence_count', 'integer', required)
      .addColumn('start', 'integer', required)
      .addColumn('end', 'integer', required),
  ];
}

function outboxTables({ schema }: Kysely<Schema>, idiom: Idiom): readonly Compilable[] {
  return [
    schema
      .createTable('subscription')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('record', 'text', required),
    schema
      .createTable('delivery')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', required)
      .addColumn('platform', 'text', required)
      .addColumn('channel_id', 'text', required)
      .addColumn('subject', 'text', required)
      .addColumn('part', 'integer', required)
      .addColumn('payload', 'text', required)
      .addColumn('state', 'text', required)
      .addColumn('may_be_shown', 'integer', required)
      .addColumn('due_at', 'text', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('next_attempt_at', 'text')
      .addColumn('attempted_at', 'text')
      .addColumn('message_id', 'text')
      .addColumn('posted_at', 'text')
      .addColumn('failure', 'text'),
    schema.createIndex('delivery_state').on('delivery').columns(['state', 'due_at']),
    schema.createIndex('delivery_message').on('delivery').columns(['platform', 'channel_id', 'subject', 'kind']),
    clustered(schema.createTable('told'), idiom, ['platform', 'channel_id', 'key'])
      .addColumn('platform', 'text', required)
      .addColumn('channel_id', 'text', required)
      .addColumn('key', 'text', required)
      .addColumn('story_id', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('subject', 'text', required),
    schema
      .createTable('lease')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('owner', 'text', required)
      .addColumn('epoch', 'integer', required)
      .addColumn('expires_at', 'text', required),
  ];
}

const required = (column: Parameters<Idiom['counted']>[0]) => column.notNull();

const clustered = <T extends CreateTableBuilder<string>>(table: T, idiom: Idiom, key: readonly string[]): T =>
  table.addPrimaryKeyConstraint('key', key as never).modifyEnd(idiom.clustered) as T;
