import { plural } from '../../../kernel/wording.ts'
import type { Saying, TieKind } from '../model.ts'

/** How a tie is said, wherever an organization reads or says its own. */
export const fr = {
  someOrganization: 'Une organisation qui n’est plus dans vos réseaux',
  sayings: {
    none: 'Aucun lien',
    know: 'Se connaissent',
    exchange: 'Échangent',
    coordinate: 'Coordonnent',
    integrate: 'Intègrent',
  } satisfies Record<Saying, string>,
  meanings: {
    none: 'nous ne travaillons pas ensemble',
    know: 'on sait qui appeler',
    exchange: 'on se donne de l’information, on se recommande des gens',
    coordinate: 'on prépare et on mène des activités ensemble',
    integrate: 'on partage des moyens, une équipe ou des décisions',
  } satisfies Record<Saying, string>,
  /** `saying` in words, with what it means. */
  withMeaning: (saying: string, meaning: string) => `${saying} : ${meaning}`,
  unknown: 'Pas encore connu',
  shown: 'force montrée',
  notShown: 'force non montrée',
  times: {
    partnership: () => 'une entente en vigueur',
    activity: (n) => `${n} ${plural('fr', n, 'activité commune', 'activités communes')}`,
    committee: () => 'une table ou un comité en commun',
    interaction: (n) => `${n} ${plural('fr', n, 'rencontre ou échange', 'rencontres ou échanges')}`,
    training: (n) => `${n} ${plural('fr', n, 'formation commune', 'formations communes')}`,
  } satisfies Record<TieKind, (n: number) => string>,
}
export type Words = typeof fr
