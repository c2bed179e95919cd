export const fr = {
  title: 'Entrez un code',
  lead: 'Ouvrez votre application de codes et recopiez les 6 chiffres de Tisserin.',
  label: 'Code',
  hint: 'Ou un de vos codes de secours, si vous n’avez pas votre téléphone.',
  submit: 'Ouvrir la session',
  wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis réessayez.',
  tooMany: 'Trop d’essais. Attendez dix minutes, puis recommencez avec votre mot de passe ou un lien par courriel.',
  lost: 'Ni téléphone, ni code de secours ?',
  help: 'Un lien par courriel ne suffit pas : il demande aussi ce code. La personne qui gère ce site peut retirer l’application de votre compte, une fois assurée, de vive voix, que c’est bien vous.',
  lostLink: 'Ouvrir une session avec une clé d’accès',
  wrongCodesMail: {
    subject: 'Tisserin : votre compte',
    paragraphs: [
      'Le bon mot de passe de votre compte a été donné, puis des codes faux, à plusieurs reprises. Ces essais n’ont rien ouvert.',
      'Si ce n’est pas vous, changez votre mot de passe dès maintenant : quelqu’un le connaît.',
    ],
  },
}
export type Words = typeof fr
