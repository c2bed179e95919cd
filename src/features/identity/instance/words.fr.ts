import { plural } from '../../../kernel/wording.ts'
import type { SealedMail } from './read-mail.ts'

export const fr = {
  title: 'L’instance',
  lead: 'Ce qu’il faut savoir pour la faire vivre. Gérer l’instance ne donne accès à aucun contenu des organisations.',
  version: 'Version',
  database: 'Base de données',
  databaseOk: 'Elle répond.',
  mail: 'Courriels',
  mailLeaves: 'Ils partent par le serveur de courriel configuré.',
  mailStays:
    'Ils ne partent pas : aucun serveur de courriel n’est configuré (SMTP_URL). Lisez-les ici et transmettez les liens.',
  waiting: (count: number) =>
    count === 0 ? 'Aucun n’attend.' : `${count} ${plural('fr', count, 'courriel attend', 'courriels attendent')}.`,
  mailHeld:
    'Aucun ne part : cette instance retient ses courriels, par exemple parce qu’elle vient d’une copie restaurée.',
  hold: 'Retenir les courriels',
  release: 'Dire que cette instance est la bonne',
  retried: (count: number) => `${count} ${plural('fr', count, 'sera essayé', 'seront essayés')} de nouveau.`,
  refused: (count: number) =>
    `${count} ${plural('fr', count, 'a été refusé', 'ont été refusés')} : qui invitait en est averti.`,
  ended: (count: number) =>
    plural(
      'fr',
      count,
      `${count} n’est pas parti avant la fin de son lien.`,
      `${count} ne sont pas partis avant la fin de leur lien.`,
    ),
  contacts: 'Qui répond',
  contactsNamed: (name: string) => `${name}, pour les renseignements personnels.`,
  contactsUnnamed: 'Personne n’est nommé pour les renseignements personnels. La page publique le dit.',
  contactsName: 'Nommer une personne',
  contactsChange: 'Modifier les noms',
  backup: 'Copie de sûreté',
  backupUnknown:
    'Pas encore connu : Tisserin ne sait pas quand la dernière copie a été faite. Faites-en une avec « npm run backup -- FICHIER », puis rangez-la ailleurs.',
  since: 'En marche depuis',
  sinceUnknown: 'Pas encore connu',
  address: 'Adresse',
  zone: 'Fuseau horaire',
  demo: 'Démonstration',
  demoOn: 'Cette instance porte un réseau inventé.',
  seeOutbox: 'Voir les courriels',
  outbox: {
    title: 'Courriels des 7 derniers jours',
    leadStays:
      'Aucun serveur ne les fait partir : transmettez-les. Ouvrir un courriel est noté au journal, et dit à la personne dans son compte.',
    leadLeaves: 'Ils partent par le serveur configuré. Le texte d’un courriel est effacé dès qu’il est parti.',
    caption: 'Courriels, du plus récent au plus ancien',
    at: 'Écrit le',
    to: 'À',
    subject: 'Objet',
    state: 'État',
    states: {
      waiting: 'En attente',
      sent: 'Parti',
      handed: 'Transmis',
      refused: 'Refusé',
      'refused-address': 'Adresse refusée',
      ended: 'Lien terminé',
      used: 'Lien utilisé',
      retried: (attempts: number) => `En attente, ${attempts} ${plural('fr', attempts, 'essai', 'essais')}`,
    },
    none: 'Les courriels écrits par l’instance seront ici : invitations, liens, avis.',
    more: (count: number) => `Les ${count} plus récents sont montrés.`,
    message: 'Courriel',
    linkEnds: (when: string) => `son lien finit le ${when}`,
    /** Why the words of a mail are not shown. */
    sealed: {
      leaves: 'Ce courriel part par le serveur configuré : son texte ne peut pas être lu ici.',
      gone: 'Le texte de ce courriel est effacé : il est parti, il a été transmis, ou il ne partira plus.',
      over: 'Le lien de ce courriel n’ouvre plus rien : il ne sert plus à rien de le transmettre.',
      'other-way':
        'Cette personne a une autre façon d’entrer : une clé d’accès, un mot de passe ou la page de connexion de son organisation. Son lien ne se montre à personne ; rappelez-lui cette façon.',
    } satisfies Record<SealedMail, string>,
    audited: 'Cette lecture est notée au journal, et dite à la personne dans son compte.',
    words: 'Le texte du courriel',
    copy: 'Copier le texte',
    openInProgram: 'Ouvrir dans mon logiciel de courriel',
    handOverTitle: 'Une fois transmis',
    handOverHint: 'Le texte est effacé d’ici, pour que le lien ne serve qu’à cette personne.',
    handOver: 'C’est transmis',
    language: 'Langue',
  },
}
export type Words = typeof fr
