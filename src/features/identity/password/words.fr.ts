import type { PasswordRefusal } from '../rules.ts'

export const fr = {
  title: 'Mot de passe et codes',
  lead: 'Un mot de passe seul n’ouvre rien : un code de votre téléphone le complète.',
  newLabel: 'Nouveau mot de passe',
  newHint: 'Au moins 12 caractères. Une phrase connue de vous seulement convient très bien, espaces compris.',
  currentLabel: 'Mot de passe actuel',
  next: 'Continuer',
  steps: 'Ensuite, vous relierez une application de codes, puis vous recevrez 10 codes de secours.',
  change: 'Changer le mot de passe',
  changeTitle: 'Changer votre mot de passe',
  changeText: 'Vos autres sessions seront fermées.',
  save: 'Changer le mot de passe',
  again: 'Refaire avec une autre application de codes',
  againTitle: 'Nouveau téléphone, ou mot de passe oublié ?',
  againText:
    'Choisissez un nouveau mot de passe et reliez une application. L’ancien mot de passe et les anciens codes cesseront de servir à la fin.',
  newCodes: 'Faire de nouveaux codes de secours',
  codesLeft: (count: number) =>
    count === 0
      ? 'Il ne vous reste aucun code de secours.'
      : count === 1
        ? 'Il vous reste 1 code de secours.'
        : `Il vous reste ${count} codes de secours.`,
  codesText: 'Les anciens cesseront de servir.',
  since: (day: string) => `Votre mot de passe date du ${day}.`,
  removeTitle: 'Ne plus utiliser de mot de passe',
  removeText: 'Le mot de passe, l’application et les codes de secours seront effacés.',
  remove: 'Retirer le mot de passe',
  removing: {
    title: 'Retirer le mot de passe',
    lost: (codes: number) =>
      codes === 0
        ? 'Le mot de passe et le lien avec l’application de codes seront effacés.'
        : codes === 1
          ? 'Le mot de passe, le lien avec l’application de codes et le dernier code de secours seront effacés.'
          : `Le mot de passe, le lien avec l’application de codes et ${codes} codes de secours seront effacés.`,
    back: 'Vous pourrez choisir un autre mot de passe, relier une application et recevoir d’autres codes.',
    act: 'Retirer le mot de passe',
  },
  renewing: {
    title: 'Faire de nouveaux codes de secours',
    lost: (codes: number) =>
      codes === 0
        ? 'Aucun code ne sert encore : rien n’est perdu.'
        : codes === 1
          ? 'Le code de secours qui vous reste cessera de servir, où qu’il soit noté.'
          : `Les ${codes} codes de secours qui vous restent cesseront de servir, où qu’ils soient notés.`,
    back: 'Les anciens codes ne reviennent pas. Dix nouveaux s’affichent aussitôt : ayez de quoi les noter.',
    act: 'Faire 10 nouveaux codes',
  },
  wrongCurrent: 'Ce n’est pas votre mot de passe actuel.',
  tooMany: 'Trop d’essais. Attendez dix minutes, puis réessayez.',
  refusals: {
    'too-short': 'Prenez au moins 12 caractères.',
    'too-long': 'Prenez au plus 200 caractères.',
    'too-common': 'Ce mot de passe est dans les listes que les fraudeurs essaient d’abord. Prenez-en un autre.',
    'too-plain': 'Ce mot de passe répète trop peu de caractères. Prenez-en un plus varié.',
    personal: 'Ce mot de passe ressemble trop à votre nom ou à votre courriel. Prenez-en un autre.',
  } satisfies Record<PasswordRefusal, string>,
  app: {
    title: 'Reliez une application de codes',
    lead: 'Avec l’application de codes de votre téléphone, balayez ce code QR. Elle donnera 6 chiffres qui changent aux 30 secondes.',
    qr: 'Code QR à balayer avec l’application de codes',
    open: 'Sur ce même téléphone : ouvrir l’application',
    secret: 'Ou recopiez cette clé dans l’application :',
    apps: 'Toute application de codes à usage unique convient, par exemple celle de votre gestionnaire de mots de passe.',
    label: 'Code de 6 chiffres',
    hint: 'Celui que l’application montre maintenant.',
    submit: 'Vérifier le code',
    wrong: 'Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone, puis recopiez le code affiché.',
    tooMany: 'Trop d’essais. Attendez dix minutes, puis réessayez.',
  },
  codes: {
    title: 'Gardez ces codes de secours',
    lead: 'Chacun remplace une fois le code de votre téléphone. Ils ne seront plus jamais montrés.',
    how: 'Imprimez cette page, ou recopiez les codes en lieu sûr, loin de votre téléphone.',
    neutral: 'Le papier et la copie ne disent ni ce que les codes ouvrent, ni à qui ils sont.',
    copy: 'Copier les codes',
    paper: (day: string) => `Codes du ${day}. Chacun sert une fois.`,
    for: (email: string, day: string) => `Tisserin, compte ${email}, codes faits le ${day}`,
    done: 'Mes codes sont en lieu sûr. Continuer',
  },
}
export type Words = typeof fr
