import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Vous ne savez pas où\u00a0?',
  lead: 'Un besoin, un âge, une région : voici qui peut recevoir, et qui appeler. On ne vous demande rien d’autre sur la jeune personne.',
  danger: 'Danger immédiat : appelez le',
  filter: { label: 'Chercher qui peut recevoir', submit: 'Chercher', reset: 'Tout effacer' },
  need: 'Besoin',
  age: 'Âge',
  region: 'Région',
  any: 'Sans préciser',
  years: (from: string, to: string) => `${from} à ${to}\u00a0ans`,
  fitting: (count: number) =>
    plural(
      'fr',
      count,
      `${count} organisation offre un service qui convient`,
      `${count} organisations offrent un service qui convient`,
    ),
  near: 'À appeler pour savoir',
  nearText: 'Aucun service du répertoire ne dit que ces organisations conviennent. Un appel le dira.',
  nobody: {
    title: 'Personne ne convient dans vos réseaux',
    text: 'Cherchez plus loin : un besoin ou un âge de moins, ou les moyens ci-dessous.',
  },
  refer: (name: string) => `Orienter vers ${name}`,
  noKeys: 'On ne peut pas encore y écrire sous scellé : appelez d’abord.',
  promised: (urgent: number, ordinary: number) =>
    `Répond en ${plural('fr', urgent, `${urgent}\u00a0heure`, `${urgent}\u00a0heures`)} si c’est urgent, sinon en ${plural('fr', ordinary, `${ordinary}\u00a0heure`, `${ordinary}\u00a0heures`)}.`,
  noPhone: 'Numéro pas encore donné',
  nobodyNamed: 'Aucune personne désignée pour l’instant',
  police: {
    title: 'Service de police nommé par une de vos questions',
    text: 'Seulement si la jeune personne le veut. Une deuxième confirmation vous sera demandée avant l’envoi.',
  },
  else: {
    title: 'Autrement',
    open: 'Ouvrir une demande : la première organisation qui peut la prend',
    requests: 'Demandes ouvertes dans vos réseaux',
    partners: 'Services sans compte à qui vous avez demandé',
    keys: 'Mes clés, pour écrire sous scellé',
    question: 'Demander l’avis de collègues, sans nommer personne',
    directory: 'Voir tous les services du répertoire pour ces choix',
    write: 'Je sais déjà à qui écrire',
  },
  sheet: {
    title: 'Orienter une jeune personne',
    direct: 'Écrire une orientation scellée',
    where: 'Vous ne savez pas où\u00a0?',
  },
}
export type Words = typeof fr
