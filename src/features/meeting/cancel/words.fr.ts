import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (meeting: string) => `Annuler : ${meeting}`,
  titleAll: (meeting: string) => `Annuler cette rencontre et les suivantes : ${meeting}`,
  lost: (when: string) => `Elle n’aura pas lieu : ${when}.`,
  lostPast: (when: string) => `Elle sera notée comme n’ayant pas eu lieu : ${when}.`,
  following: (count: number) =>
    `${count} ${plural('fr', count, 'rencontre de la série n’aura pas lieu', 'rencontres de la série n’auront pas lieu')}.`,
  told: 'Les personnes qui répondent reçoivent un courriel, et leur agenda l’enlève.',
  back: 'Vous pourrez la convoquer de nouveau, sur sa page.',
  act: 'Annuler la rencontre',
  untold: 'Elle est passée : personne ne reçoit de courriel.',
  actAll: 'Annuler ces rencontres',
}
export type Words = typeof fr
