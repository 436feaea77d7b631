// The outbox: deliveries and their states, what channels were told, and the lease to send.
import { sql } from 'kysely';
import { type Dialect, query } from './query.ts';

export function outboxQueries({ db, idiom }: Dialect) {
  return {
    deliveryByKey: query<{ key: string }>()((given) => db.selectFrom('delivery').selectAll().where('key', '=', given.key)),
    insertDelivery: query<{
      key: string;
      kind: string;
      platform: string;
      channelId: string;
      subject: string;
      part: number;
      payload: string;
      state: string;
      mayBeShown: number;
      dueAt: string;
      attempts: number;
      nextAttemptAt: string | null;
      attemptedAt: string | null;
      messageId: string | null;
      postedAt: string | null;
      failure: string | null;
    }>()((given) =>
      db.insertInto('delivery').values({
        key: given.key,
        kind: given.kind,
        platform: given.platform,
        channel_id: given.channelId,
        subject: given.subject,
        part: given.part,
        payload: given.payload,
        state: given.state,
        may_be_shown: given.mayBeShown,
        due_at: given.dueAt,
        attempts: given.attempts,
        next_attempt_at: given.nextAttemptAt,
        attempted_at: given.attemptedAt,
        message_id: given.messageId,
        posted_at: given.postedAt,
        failure: given.failure,
      }),
    ),

    /** Oldest due first. A filter that is null lets everything through; `from` and `to` bound the subject. */
    deliveries: query<{
      states: readonly string[];
      platform: string | null;
      channelId: string | null;
      from: string;
      to: string;
      limit: number;
    }>()((given) =>
      db
        .selectFrom('delivery')
        .selectAll()
        .where((eb) => idiom.isAnyOf(eb.ref('state'), given.states))
        .where((eb) => eb('platform', '=', eb.fn.coalesce(given.platform, 'platform')))
        .where((eb) => eb('channel_id', '=', eb.fn.coalesce(given.channelId, 'channel_id')))
        .where('subject', '>=', given.from)
        .where('subject', '<', given.to)
        .orderBy('due_at')
        .orderBy('subject')
        .orderBy('part')
        .orderBy('key')
        .limit(given.limit),
    ),

    /** Changes nothing unless the delivery is still in `from` and the lease is still ours. A value that is null stays as it was. */
    moveDelivery: query<{
      key: string;
      from: string;
      state: string;
      mayBeShown: number | null;
      attempts: number | null;
      nextAttemptAt: string | null;
      attemptedAt: string | null;
      messageId: string | null;
      postedAt: string | null;
      failure: string | null;
      lease: string;
      owner: string;
      epoch: number;
    }>()((given) =>
      db
        .updateTable('delivery')
        .set((eb) => ({
          state: given.state,
          may_be_shown: eb.fn.coalesce(given.mayBeShown, 'may_be_shown'),
          attempts: eb.fn.coalesce(given.attempts, 'attempts'),
          next_attempt_at: eb.fn.coalesce(given.nextAttemptAt, 'next_attempt_at'),
          attempted_at: eb.fn.coalesce(given.attemptedAt, 'attempted_at'),
          message_id: eb.fn.coalesce(given.messageId, 'message_id'),
          posted_at: eb.fn.coalesce(given.postedAt, 'posted_at'),
          failure: eb.fn.coalesce(given.failure, 'failure'),
        }))
        .where('key', '=', given.key)
        .where('state', '=', given.from)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('lease')
              .select('lease.name')
              .where('lease.name', '=', given.lease)
              .where('lease.owner', '=', given.owner)
              .where('lease.epoch', '=', given.epoch),
          ),
        ),
    ),

    insertTold: query<{ platform: string; channelId: string; key: string; story: string; kind: string; subject: string }>()((given) =>
      db
        .insertInto('told')
        .values({
          platform: given.platform,
          channel_id: given.channelId,
          key: given.key,
          story_id: given.story,
          kind: given.kind,
          subject: given.subject,
        })
        .onConflict((conflict) => conflict.doNothing()),
    ),
    /** Forgets what a message was to tell, if its first part has ended and none of its parts may have been shown. */
    forgetUntold: query<{ kind: string; platform: string; channelId: string; subject: string }>()((given) =>
      db
        .deleteFrom('told')
        .where('platform', '=', given.platform)
        .where('channel_id', '=', given.channelId)
        .where('kind', '=', given.kind)
        .where('subject', '=', given.subject)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('delivery')
                .select('delivery.key')
                .where('delivery.platform', '=', given.platform)
                .where('delivery.channel_id', '=', given.channelId)
                .where('delivery.kind', '=', given.kind)
                .where('delivery.subject', '=', given.subject)
                .where((part) =>
                  part.or([
                    part('delivery.may_be_shown', '=', sql.lit(1)),
                    part('delivery.state', '=', sql.lit('sending')),
                    part.and([
                      part('delivery.part', '=', sql.lit(0)),
                      part('delivery.state', 'not in', [sql.lit('dead'), sql.lit('skipped')]),
                    ]),
                  ]),
                ),
            ),
          ),
        ),
    ),
    told: query<{ platform: string; channelId: string; keys: readonly string[] }>()((given) =>
      db
        .selectFrom('told')
        .select('key')
        .where('platform', '=', given.platform)
        .where('channel_id', '=', given.channelId)
        .where((eb) => idiom.isAnyOf(eb.ref('key'), given.keys)),
    ),
    moveDeliveries: query<{ platform: string; from: string; to: string }>()((given) =>
      db.updateTable('delivery').set({ channel_id: given.to }).where('platform', '=', given.platform).where('channel_id', '=', given.from),
    ),
    copyTold: query<{ platform: string; from: string; to: string }>()((given) =>
      db
        .insertInto('told')
        .columns(['platform', 'channel_id', 'key', 'story_id', 'kind', 'subject'])
        .expression((eb) =>
          eb
            .selectFrom('told')
            .select(['platform', given.to.as('channel_id'), 'key', 'story_id', 'kind', 'subject'])
            .where('platform', '=', given.platform)
            .where('channel_id', '=', given.from),
        )
        .onConflict((conflict) => conflict.doNothing()),
    ),
    deleteTold: query<{ platform: string; channelId: string }>()((given) =>
      db.deleteFrom('told').where('platform', '=', given.platform).where('channel_id', '=', given.channelId),
    ),
    subjectsFrom: query<{ from: string; until: string }>()((given) =>
      db.selectFrom('delivery').select(['key', 'subject']).where('subject', '>=', given.from).where('subject', '<', given.until),
    ),
    renameSubject: query<{ key: string; subject: string }>()((given) =>
      db.updateTable('delivery').set({ subject: given.subject }).where('key', '=', given.key),
    ),
    renameToldSubject: query<{ platform: string; channelId: string; subject: string; renamed: string }>()((given) =>
      db
        .updateTable('told')
        .set({ subject: given.renamed })
        .where('platform', '=', given.platform)
        .where('channel_id', '=', given.channelId)
        .where('subject', '=', given.subject),
    ),
    toldStories: query<{ platform: string; channelId: string }>()((given) =>
      db.selectFrom('told').select('story_id').distinct().where('platform', '=', given.platform).where('channel_id', '=', given.channelId),
    ),

    lease: query<{ name: string }>()((given) => db.selectFrom('lease').selectAll().where('name', '=', given.name)),
    putLease: query<{ name: string; owner: string; epoch: number; expiresAt: string }>()((given) =>
      db
        .insertInto('lease')
        .values({ name: given.name, owner: given.owner, epoch: given.epoch, expires_at: given.expiresAt })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet((eb) => ({
            owner: eb.ref('excluded.owner'),
            epoch: eb.ref('excluded.epoch'),
            expires_at: eb.ref('excluded.expires_at'),
          })),
        ),
    ),
    /** The epoch stays, so that the next holder's is higher. */
    freeLease: query<{ name: string; owner: string; epoch: number }>()((given) =>
      db
        .updateTable('lease')
        .set({ owner: sql.lit(''), expires_at: sql.lit('') })
        .where('name', '=', given.name)
        .where('owner', '=', given.owner)
        .where('epoch', '=', given.epoch),
    ),
  };
}
