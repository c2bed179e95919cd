export const fr = {
  title: 'Entrez un code',
  lead: 'Ouvrez votre application de codes et recopiez les 6 chiffres de Tisserin.',
  label: 'Code',
  hint: 'Ou un de vos codes de secours, si vous n’avez pas votre téléphone.',
  submit: 'Ouvrir la session',
  wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis réessayez.',
  tooMany: 'Trop d’essais. Attendez dix minutes, puis recommencez avec votre mot de passe ou un lien par courriel.',
  lost: 'Ni téléphone, ni code de secours ?',
  lostLink: 'Recevoir un lien par courriel',
  wrongCodesMail: {
    subject: 'Tisserin : votre compte',
    paragraphs: [
      'Le bon mot de passe de votre compte a été donné, puis des codes faux, à plusieurs reprises. Ces essais n’ont rien ouvert.',
      'Si ce n’est pas vous, changez votre mot de passe dès maintenant : quelqu’un le connaît. Un lien par courriel vous y mène.',
    ],
  },
}
export type Words = typeof fr
