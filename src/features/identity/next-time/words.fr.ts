export const fr = {
  title: 'Comment entrerez-vous la prochaine fois ?',
  lead: 'Choisissez votre façon d’ouvrir une session. Il en faut une solide : vous travaillez avec des renseignements qui protègent des jeunes.',
  passkey: 'Une clé d’accès',
  passkeyText: 'Le plus simple et le plus sûr : votre empreinte, votre visage ou le code de votre appareil.',
  password: 'Un mot de passe et des codes',
  passwordText: 'Un mot de passe, puis 6 chiffres donnés par une application de votre téléphone.',
  passwordAct: 'Choisir un mot de passe',
  later: 'Plus tard : j’entrerai par un lien reçu par courriel',
  done: 'C’est fait. Continuer',
}
export type Words = typeof fr
