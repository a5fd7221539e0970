const FORCE_AFTER_MS = 1_000;

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the launcher that started this process is gone.
 * A terminal sends Ctrl-C to the launcher and to us, so the second signal is ours only when it comes later;
 * then it ends the process at once.
 */
export async function stopRequest(): Promise<void> {
  await new Promise<void>((resolve) => {
    let askedAt: number | null = null;
    const ask = (): void => {
      if (askedAt !== null && Date.now() - askedAt > FORCE_AFTER_MS) process.exit(130);
      askedAt ??= Date.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (process.connected) {
      process.on('disconnect', ask);
      process.channel?.unref();
    }
  });
}
