import { plural } from '../../kernel/wording.ts'
import type { Ages, InitiativeStatus, RequestState } from './model.ts'

const years = (count: number): string => `${count} ${plural('fr', count, 'an', 'ans')}`

export const fr = {
  personalData: 'Initiatives modifiées, demandes d’aide faites ou répondues',
  title: 'Initiatives',
  own: 'Mes initiatives',
  requests: 'Demandes d’aide',
  unknown: 'Pas encore connu',
  province: 'Tout le Québec',
  ages: ({ min, max }: Ages): string =>
    min !== null && max !== null
      ? `${min} à ${years(max)}`
      : min !== null
        ? `${years(min)} et plus`
        : max !== null
          ? `${years(max)} et moins`
          : 'Pas encore connu',
  since: (since: number, until: number | null): string => (until === null ? `${since}` : `${since} à ${until}`),
  others: 'Plusieurs secteurs, que la source ne nomme pas',
  andOthers: 'et d’autres, que la source ne nomme pas',
  statuses: { draft: 'Brouillon', published: 'Publiée', withdrawn: 'Retirée' } satisfies Record<
    InitiativeStatus,
    string
  >,
  states: { asked: 'À répondre', answered: 'Répondue', closed: 'Fermée' } satisfies Record<RequestState, string>,
  noticeTitle: 'C’est fait',
  notices: {
    'initiative-added': 'Le brouillon est gardé. Seuls vos collègues et la coordination le voient.',
    'initiative-saved': 'Les changements sont gardés.',
    'initiative-published': 'L’initiative est publiée. Tout le monde peut la lire.',
    'initiative-withdrawn': 'L’initiative est retirée. Vous pouvez la remettre d’un geste.',
    'initiative-back': 'L’initiative est de nouveau un brouillon.',
    'initiative-changed': 'Quelqu’un a changé cette initiative entre-temps. Relisez-la avant de publier.',
    'help-asked': 'Votre demande est partie. La réponse ira à votre courriel.',
    'help-take': 'Vous suivez maintenant cette demande.',
    'help-answer': 'La demande est marquée comme répondue.',
    'help-close': 'La demande est fermée.',
    'help-reopen': 'La demande est rouverte.',
    'help-changed': 'Quelqu’un a changé cette demande entre-temps. Voici où elle en est.',
  },
}
export type Words = typeof fr
