/** The pages of every publication, in order, with the last part of their address. */
export const publicPages = {
  front: '',
  plan: 'plan',
  exploration: 'verkenning',
  monitor: 'monitor',
  money: 'geld',
  involvement: 'betrokkenen',
  accountability: 'verantwoording',
} as const

export type PublicPageName = keyof typeof publicPages
export const publicPageNames = Object.keys(publicPages) as readonly PublicPageName[]
