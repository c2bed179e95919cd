import { quote } from '../../../kernel/wording.ts'

export const fr = {
  title: (term: string) => `Retirer la proposition sur ${quote(term, 'fr')}`,
  lost: 'Les organisations du réseau ne pourront plus y répondre, et elle ne pourra plus être adoptée.',
  backOfCoordination: 'La coordination peut la remettre à l’étude quand elle veut. Les réponses déjà données restent.',
  back: 'Votre organisation peut la remettre à l’étude quand elle veut. Les réponses déjà données restent.',
  act: 'Retirer la proposition',
}
export type Words = typeof fr
