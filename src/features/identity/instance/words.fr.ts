import { plural } from '../../../kernel/wording.ts'

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
  failing: (count: number) => `${count} ${plural('fr', count, 'envoi a échoué', 'envois ont échoué')}.`,
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
    leadStays: 'Rien ne part de cette instance. Ouvrir un courriel est noté au journal, sous votre pseudonyme.',
    leadLeaves: 'Ils partent par le serveur configuré. Le texte d’un courriel est effacé dès qu’il est parti.',
    caption: 'Courriels, du plus récent au plus ancien',
    at: 'Écrit le',
    to: 'À',
    subject: 'Objet',
    state: 'État',
    states: {
      waiting: 'En attente',
      sent: 'Parti',
      failed: (attempts: number) => `Échec, ${attempts} ${plural('fr', attempts, 'essai', 'essais')}`,
    },
    none: 'Les courriels écrits par l’instance seront ici : invitations, liens, avis.',
    more: (count: number) => `Les ${count} plus récents sont montrés.`,
    message: 'Courriel',
    sealed: 'Ce courriel part par le serveur configuré : son texte ne peut pas être lu ici.',
    gone: 'Le texte de ce courriel a été effacé après l’envoi.',
    audited: 'Cette lecture est notée au journal.',
    language: 'Langue',
  },
}
export type Words = typeof fr
