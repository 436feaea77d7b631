// Kills a simulated process at a numbered point: before or after any call of its ports. From then on nothing of it ever happens again.

export type Fuse = {
  /** Settles when the process is dead. */
  readonly blown: Promise<'dead'>;
  readonly isBlown: () => boolean;
  /** The same object, each of whose calls passes two points: before it takes effect and after. */
  guard<T extends object>(port: T): T;
};

/** Blows at the n-th point, never where n is Infinity; `member` counts only the calls of that name. */
export function createFuse(blowsAt: number, member?: string): Fuse {
  let passed = 0;
  let kill: (value: 'dead') => void = () => {};
  const blown = new Promise<'dead'>((resolve) => {
    kill = resolve;
  });
  const isBlown = () => passed >= blowsAt;
  const forever = new Promise<never>(() => {});
  const pass = async (name: string | symbol): Promise<void> => {
    if (!isBlown() && (member ?? name) === name) passed++;
    if (!isBlown()) return;
    kill('dead');
    await forever;
  };
  return {
    blown,
    isBlown,
    guard: (port) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function' || name === 'render') return member;
          return async (...args: readonly unknown[]) => {
            await pass(name);
            const result: unknown = await Reflect.apply(member, target, args);
            await pass(name);
            return result;
          };
        },
      }),
  };
}
