// Deliveries, what channels were told, and the lease to send.
import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { DeliveryChange, DeliveryFilter, Lease, Told } from '../ports/store.ts';
import type { RowOf } from './queries/index.ts';
import type { Session } from './session.ts';

const STATES: readonly DeliveryState[] = ['planned', 'rendered', 'sending', 'sent', 'unknown', 'dead', 'skipped'];
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Nothing is changed where one of the parts was planned before. */
export async function enqueue(session: Session, parts: readonly Delivery[], told: readonly Told[]): Promise<'enqueued' | 'exists'> {
  for (const { key } of parts) if (await session.first('deliveryByKey', { key })) return 'exists';
  for (const part of parts) await session.run('insertDelivery', rowOf(part));
  const { kind = '', subject = '' }: { kind?: string; subject?: string } = parts[0] ?? {};
  for (const { platform, channelId, key, storyId } of told) {
    await session.run('insertTold', { platform, channelId, key, story: storyId, kind, subject });
  }
  return 'enqueued';
}

const rowOf = (part: Delivery) => ({
  key: part.key,
  kind: part.kind,
  platform: part.platform,
  channelId: part.channelId,
  subject: part.subject,
  part: part.part,
  payload: JSON.stringify(part.payload ?? null),
  state: part.state,
  mayBeShown: mayBeShown(part.state) ?? 0,
  dueAt: part.dueAt,
  attempts: part.attempts,
  ...progressOf(part),
});

const progressOf = (part: Partial<Delivery>) => ({
  nextAttemptAt: part.nextAttemptAt ?? null,
  attemptedAt: part.attemptedAt ?? null,
  messageId: part.messageId ?? null,
  postedAt: part.postedAt ?? null,
  failure: part.failure ?? null,
});

const deliveryOf = (row: RowOf<'deliveries'>): Delivery => ({
  key: row.key,
  kind: row.kind as Delivery['kind'],
  platform: row.platform,
  channelId: row.channel_id,
  subject: row.subject,
  part: row.part,
  payload: JSON.parse(row.payload),
  state: row.state as DeliveryState,
  dueAt: row.due_at,
  attempts: row.attempts,
  ...(row.next_attempt_at !== null && { nextAttemptAt: row.next_attempt_at }),
  ...(row.attempted_at !== null && { attemptedAt: row.attempted_at }),
  ...(row.message_id !== null && { messageId: row.message_id }),
  ...(row.posted_at !== null && { postedAt: row.posted_at }),
  ...(row.failure !== null && { failure: row.failure }),
});

export async function deliveryByKey(session: Session, key: string): Promise<Delivery | null> {
  const row = await session.first('deliveryByKey', { key });
  return row ? deliveryOf(row) : null;
}

/** Oldest due first, parts in order. */
export async function deliveriesOf(session: Session, filter: DeliveryFilter): Promise<readonly Delivery[]> {
  const rows = await session.all('deliveries', {
    states: filter.states ?? STATES,
    platform: filter.platform ?? null,
    channelId: filter.channelId ?? null,
    from: filter.subjectPrefix ?? '',
    to: `${filter.subjectPrefix ?? ''}\u{10ffff}`,
    limit: filter.limit ?? NO_LIMIT,
  });
  return rows.map(deliveryOf);
}

/** False where the delivery has left `from`, or the lease is no longer ours. */
export async function moveDelivery(session: Session, key: string, from: DeliveryState, change: DeliveryChange, lease: Lease) {
  const moved = await session.run('moveDelivery', {
    key,
    from,
    state: change.state,
    mayBeShown: mayBeShown(change.state),
    attempts: change.attempts ?? null,
    ...progressOf(change),
    lease: lease.name,
    owner: lease.owner,
    epoch: lease.epoch,
  });
  if (moved === 1 && (change.state === 'dead' || change.state === 'skipped')) await forgetUntold(session, key);
  return moved === 1;
}

async function forgetUntold(session: Session, key: string): Promise<void> {
  const part = await session.first('deliveryByKey', { key });
  if (!part) return;
  const { kind, platform, channel_id: channelId, subject } = part;
  await session.run('forgetUntold', { kind, platform, channelId, subject });
}

/** Whether a part in this state may have been shown; null: as before. Back to `rendered` means proved absent. */
function mayBeShown(state: DeliveryState): 0 | 1 | null {
  switch (state) {
    case 'sent':
    case 'unknown':
      return 1;
    case 'planned':
    case 'rendered':
      return 0;
    case 'sending':
    case 'dead':
    case 'skipped':
      return null;
  }
}
