// Two names proved to be one channel -> one ledger, so that nothing is told there twice.
import type { Subscription } from '../domain/subscription.ts';
import type { Session } from './session.ts';

export async function mergeChannel(session: Session, platform: string, from: string, to: string): Promise<void> {
  const place = { platform, from, to };
  await session.run('moveDeliveries', place);
  await session.run('copyTold', place);
  await session.run('deleteTold', { platform, channelId: from });
  const all = (await session.all('subscriptions', {})).map((row): Subscription => JSON.parse(row.record));
  for (const old of all.filter((one) => one.platform === platform && one.channelId === from)) {
    const other = all.find((one) => one.platform === platform && one.channelId === to && one.digestId === old.digestId);
    if (!other) {
      await session.run('putSubscription', { id: old.id, record: JSON.stringify({ ...old, channelId: to }) });
      continue;
    }
    const deliveries = await session.all('subjectsFrom', { from: `${old.id}:`, until: `${old.id};` });
    for (const { key, subject } of deliveries) {
      const renamed = `${other.id}${subject.slice(old.id.length)}`;
      await session.run('renameSubject', { key, subject: renamed });
      await session.run('renameToldSubject', { platform, channelId: to, subject, renamed });
    }
    await session.run('deleteSubscription', { id: old.id });
  }
}
