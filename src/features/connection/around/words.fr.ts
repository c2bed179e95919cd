import { plural } from '../../../kernel/wording.ts'

export const fr = {
  reach: (direct: number, beyond: number) =>
    direct === 0
      ? 'Aucun lien connu.'
      : `${direct} ${plural('fr', direct, 'organisation liée', 'organisations liées')}, ${beyond} ${plural('fr', beyond, 'autre', 'autres')} à un pas de plus.`,
  answered: 'Cette organisation a répondu dans l’année.',
  silent: 'Cette organisation n’a pas encore répondu : ses autres liens ne sont pas encore connus.',
  cut: 'Seuls ses liens directs sont dessinés : trop d’organisations sont à deux pas.',
  drawing: (name: string) => `Voisinage : ${name}`,
  sheet: 'Voir sa fiche',
  whatIf: 'Et si elle partait ?',
  nowhere: 'Voisinage',
  back: 'Toute la carte',
  empty: {
    title: 'Aucun lien connu',
    text: 'Rien n’est encore déclaré ni noté avec cette organisation. Cela ne veut pas dire qu’elle est seule.',
  },
}
export type Words = typeof fr
