export const toolbox = {
  checklist: { fr: '/outils/liste-de-reussite', en: '/toolbox/success-checklist' },
} as never as { checklist: import('../../kernel/http/index.ts').Address<never> }
export const initiative = { initiatives: { fr: '/initiatives', en: '/initiatives' } } as never as {
  initiatives: import('../../kernel/http/index.ts').Address<never>
}
export const shippedHref = (_id: string, _lang: string): string => '/fr/outils'
export const articleLinks = (_ids: readonly string[], _lang: string): { title: string; href: string }[] => []
export const initiativesOf = async (..._: unknown[]): Promise<{ name: string; href: string }[]> => []
export const welcome = { forOrganizations: { fr: '/mon-organisation', en: '/my-organization' } } as never as {
  forOrganizations: import('../../kernel/http/index.ts').Address<never>
}
