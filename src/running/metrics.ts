import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What was answered: the address as the router knows it, never as it was typed. */
export type AnsweredRequest = { route: string; method: string; status: number; seconds: number }

export type Metrics = {
  request(answered: AnsweredRequest): void
  limitReached(limit: string): void
  signIn(outcome: string): void
  fault(): void
  /** Adds numbers that are asked for each time; each name once. */
  show(gauges: Gauges): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
  contentType: string
}

/** A number by a name of ours, asked for when somebody reads the metrics. */
export type Gauges = Readonly<Record<string, { help: string; read: () => number | Promise<number> }>>

/** Numbers about this process for Prometheus; `docs/operations.md` names them, with alerts. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const about = (name: string, help: string) => ({ name: `thuisplan_${name}`, help, registers: [registry] })
  const durations = new Histogram({
    ...about(
      'http_request_duration_seconds',
      'How long requests took, by route, method and class of status.',
    ),
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  const limits = new Counter({
    ...about('limit_reached_total', 'Requests refused because a limit was reached.'),
    labelNames: ['limit'] as const,
  })
  const signIns = new Counter({
    ...about('sign_ins_total', 'Attempts to sign in, by outcome.'),
    labelNames: ['outcome'] as const,
  })
  const faults = new Counter(
    about('faults_total', 'Surprises: what a visitor only hears “something went wrong” about.'),
  )
  return {
    request({ route, method, status, seconds }) {
      durations.observe(
        { route, method: knownMethod(method), status: `${Math.floor(status / 100)}xx` },
        seconds,
      )
    },
    limitReached: (limit) => limits.inc({ limit }),
    signIn: (outcome) => signIns.inc({ outcome }),
    fault: () => faults.inc(),
    show(gauges) {
      for (const [name, { help, read }] of Object.entries(gauges))
        new Gauge({
          ...about(name, help),
          async collect() {
            // A database that is away must not hide the other numbers.
            this.set(await (async () => read())().catch(() => Number.NaN))
          },
        })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** A client may make methods up; each would be a number of its own for ever. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].includes(method) ? method : 'other'
}
