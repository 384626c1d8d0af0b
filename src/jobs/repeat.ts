/** Does something again and again, never twice at once; a fault is reported and the next time comes as usual. */
export function repeat(
  seconds: number,
  work: () => Promise<void>,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve()
  let idle = true
  const timer = setInterval(() => {
    if (!idle) return
    idle = false
    running = work()
      .catch(report)
      .finally(() => {
        idle = true
      })
  }, seconds * 1000)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
