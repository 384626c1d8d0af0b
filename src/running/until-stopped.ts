type Signals = Pick<NodeJS.Process, 'on' | 'exit'>

/** One Ctrl-C can arrive twice, from the terminal and from npm; that is not somebody insisting. */
const sameMeantMs = 1000

/** Resolves at the first signal to stop. Whoever then asks again wants it now, and gets exit code 130. */
export function untilStopped(process: Signals, monotonicMs = () => performance.now()): Promise<void> {
  let first: number | undefined
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (first !== undefined && monotonicMs() - first > sameMeantMs) process.exit(130)
        first ??= monotonicMs()
        resolve()
      })
  })
}
