import { quote } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Mettre de côté le protocole ${quote(name, 'fr')}`,
  lost: 'Aucune organisation ni région ne pourra plus l’adopter, et il ne pourra plus changer. Ses versions restent lisibles.',
  lostDraft: 'Le texte ne pourra plus être corrigé ni publié.',
  back: 'La coordination peut le reprendre quand elle veut, sur sa page.',
  backDraft: 'Vous pouvez le reprendre quand vous voulez, sur sa page. Le texte est gardé.',
  act: 'Mettre de côté',
  changeTitle: 'Retirer la proposition de changement',
  lostChange: 'Les organisations ne pourront plus y répondre, et aucune version ne la retiendra.',
  backChange: 'Vous pouvez la remettre à l’étude tant que l’article n’a pas changé. Les réponses déjà données restent.',
  backOfNobody:
    'L’organisation qui l’a proposée a quitté le réseau : on en propose une autre sur la page du protocole.',
  actChange: 'Retirer la proposition',
}
export type Words = typeof fr
