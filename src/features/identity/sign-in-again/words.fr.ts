export const fr = {
  title: 'Ouvrez de nouveau une session',
  recent:
    'Pour changer vos façons d’entrer, il faut une session ouverte depuis moins de 30 minutes. Ainsi, un appareil laissé ouvert ne suffit pas.',
  provider:
    'Cette session vient de la page de connexion de votre organisation. Pour changer vos façons d’entrer, ouvrez une session d’une autre façon, par exemple avec un lien par courriel.',
  act: 'Fermer la session et en ouvrir une autre',
}
export type Words = typeof fr
