import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Avec vos partenaires',
  invited: 'Une invitation attend votre réponse.',
  voice: 'Un membre propose une organisation. Votre accord est attendu.',
  due: (day: string, collaboration: string) => `Pour le ${day}, dans « ${collaboration} »`,
  late: (days: number) => `${days} ${plural('fr', days, 'jour', 'jours')} de retard`,
}
export type Words = typeof fr
