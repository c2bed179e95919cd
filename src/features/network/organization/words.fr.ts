import { plural } from '../../../kernel/wording.ts'

export const fr = {
  publicName: 'Montrer le nom de l’organisation sur les pages publiques des alliances',
  publicNameHint:
    'N’importe qui pourra lire qu’elle fait partie de Tisserin dans ses régions. Vous pouvez changer d’avis.',
  leftOn: (day: string) => `A quitté le réseau le ${day}.`,
  edit: 'Modifier la fiche',
  people: 'Personnes et rôles',
  designate: 'Désigner',
  inviteLead: 'Inviter la personne responsable',
  /** Its own sign-in page (OpenID Connect). */
  provider: 'Page de connexion',
  leave: 'Quitter le réseau',
  partLead: 'Vous quittez cette organisation ?',
  part: 'Préparer mon départ',
  texts: { mandate: 'Mandat', brings: 'Ce qu’elle apporte', cannot: 'Ce qu’elle ne peut pas faire' },
  textHints: {
    mandate: 'En quelques phrases, ce que l’organisation est chargée de faire.',
    brings: 'Ce que les partenaires peuvent attendre d’elle.',
    cannot:
      'Nommer ses limites évite de faux espoirs. Par exemple : pas de présence la nuit, pas de suivi après 18 ans.',
  },
  otherSideMissing: 'Pas encore en français. Voici le texte anglais :',
  sectorUsually: (text: string) => `Dans ce secteur, d’habitude : ${text}.`,
  facts: 'En bref',
  municipality: 'Ville',
  website: 'Site',
  externalCode: 'Code d’origine',
  staff: 'Effectif',
  staffValue: (count: number, formatted: string, day: string) =>
    `${formatted} ${plural('fr', count, 'personne', 'personnes')}, compte du ${day}`,
  networks: 'Réseaux',
  contactTitle: 'Qui appeler',
  designatedTitle: 'Personnes désignées',
  leads: 'Responsables',
  noLead: 'Personne ne répond encore de cette organisation.',
  historyLine: {
    holds: ({ kind, name }: { kind: string; name: string }) => `${kind} : ${name}`,
    begun: 'depuis le',
  },
  historyEmpty: 'Aucun rôle n’a encore été confié.',
  editTitle: (name: string) => `Modifier : ${name}`,
  nameEnHint: 'Laissez vide si l’organisation n’a qu’un nom.',
  staffHint: 'Des personnes, pas des équivalents temps plein. Ce nombre paraît sur la fiche, avec sa date.',
  staffOnHint: 'Par exemple 2026-09-01',
  countNeedsDay: 'Dites de quel jour date ce compte.',
  dayNeedsCount: 'Dites combien de personnes, ou effacez le jour.',
  dayInFuture: 'Le jour du compte ne peut pas être dans l’avenir.',
  nameNeeded: 'Donnez au moins un nom, dans une langue ou l’autre.',
  leaveTitle: (name: string) => `Quitter le réseau : ${name}`,
  leaveLead: 'Le départ prend effet aujourd’hui et reste inscrit avec sa date.',
  leaveConsequences: [
    'Les partenaires de ce réseau ne verront plus la fiche ni ses gens.',
    'Les invitations de ce réseau pour l’organisation ne serviront plus.',
    'Rien n’est effacé : l’organisation garde sa fiche et son historique.',
    'Si c’est le réseau qui y met fin, qui le coordonne peut la réintégrer. Si elle part d’elle-même, il faut l’inviter de nouveau.',
  ],
  leaveSubmit: 'Quitter ce réseau aujourd’hui',
}
export type Words = typeof fr
