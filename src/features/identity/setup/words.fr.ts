export const fr = {
  title: 'Mise en route de Tisserin',
  lead: 'Bienvenue. Ce lien sert une seule fois : il crée votre compte, celui de la personne qui gère cette instance.',
  next: 'Ensuite : votre façon d’entrer, votre réseau, vos premières invitations. Environ dix minutes.',
  name: 'Votre nom',
  nameHint: 'Comme vos collègues vous connaissent.',
  email: 'Votre courriel de travail',
  emailHint: 'Ce sera aussi votre nom de connexion.',
  language: 'Votre langue',
  submit: 'Créer mon compte',
  overTitle: 'Ce lien de mise en route ne sert plus',
  over: 'Il a déjà servi, ou l’instance a redémarré depuis. Un nouveau lien est écrit dans le terminal à chaque démarrage, tant que personne ne gère l’instance.',
}
export type Words = typeof fr
