import type { Metrics } from './metrics.ts'

type Outcome = { kind: string }
type SigningIn = {
  signIn(...given: never[]): Promise<Outcome>
  signInWithCode(...given: never[]): Promise<Outcome>
}

/** The same identity, whose attempts to sign in are counted by outcome: many wrong ones in a short time are an attack. */
export function countSignIns<Identity extends SigningIn>(identity: Identity, metrics: Metrics): Identity {
  const counted =
    <Given extends never[], Told extends Outcome>(attempt: (...given: Given) => Promise<Told>) =>
    async (...given: Given) => {
      const outcome = await attempt(...given)
      metrics.signIn(outcome.kind)
      return outcome
    }
  return {
    ...identity,
    signIn: counted(identity.signIn),
    signInWithCode: counted(identity.signInWithCode),
  }
}
