import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  signIn: { fr: '/connexion', en: '/sign-in' },
  signInCode: { fr: '/connexion/code', en: '/sign-in/code' },
  /** Where a code that someone was shown is typed: the page of `network`, which knows what codes open. */
  code: { fr: '/code', en: '/code' },
  linkSent: { fr: '/connexion/courriel', en: '/sign-in/e-mail' },
  link: { fr: '/connexion/lien/:token', en: '/sign-in/link/:token' },
  passkeyOptions: { fr: '/connexion/cle/options', en: '/sign-in/passkey/options' },
  passkeySignIn: { fr: '/connexion/cle', en: '/sign-in/passkey' },
  providerReturn: { fr: '/connexion/fournisseur', en: '/sign-in/provider' },
  signOut: { fr: '/deconnexion', en: '/sign-out' },
  nextTime: { fr: '/compte/prochaine-fois', en: '/account/next-time' },
  account: { fr: '/compte', en: '/account' },
  profile: { fr: '/compte/profil', en: '/account/profile' },
  passkeys: { fr: '/compte/cles', en: '/account/passkeys' },
  passkeyAddOptions: { fr: '/compte/cles/options', en: '/account/passkeys/options' },
  passkeyAdd: { fr: '/compte/cles/ajout', en: '/account/passkeys/addition' },
  passkey: { fr: '/compte/cles/:fingerprint', en: '/account/passkeys/:fingerprint' },
  passkeyRemoval: { fr: '/compte/cles/:fingerprint/retrait', en: '/account/passkeys/:fingerprint/removal' },
  password: { fr: '/compte/mot-de-passe', en: '/account/password' },
  passwordChange: { fr: '/compte/mot-de-passe/changement', en: '/account/password/change' },
  passwordApp: { fr: '/compte/mot-de-passe/application', en: '/account/password/app' },
  backupCodes: { fr: '/compte/mot-de-passe/codes', en: '/account/password/codes' },
  passwordRemoval: { fr: '/compte/mot-de-passe/retrait', en: '/account/password/removal' },
  provider: { fr: '/compte/fournisseur', en: '/account/provider' },
  providerRemoval: { fr: '/compte/fournisseur/retrait', en: '/account/provider/removal' },
  sessions: { fr: '/compte/sessions', en: '/account/sessions' },
  sessionEnd: { fr: '/compte/sessions/fin', en: '/account/sessions/end' },
  held: { fr: '/compte/donnees', en: '/account/data' },
  heldFile: { fr: '/compte/donnees/export', en: '/account/data/export' },
  organizationProvider: {
    fr: '/organisations/:organizationId/fournisseur',
    en: '/organizations/:organizationId/provider',
  },
  organizationProviderRemoval: {
    fr: '/organisations/:organizationId/fournisseur/retrait',
    en: '/organizations/:organizationId/provider/removal',
  },
  setup: { fr: '/mise-en-route/lien/:token', en: '/setup/link/:token' },
  instance: { fr: '/instance', en: '/instance' },
  outbox: { fr: '/instance/courriels', en: '/instance/mail' },
  contacts: { fr: '/instance/responsables', en: '/instance/contacts' },
  mailHold: { fr: '/instance/envoi', en: '/instance/sending' },
  outboxMail: { fr: '/instance/courriels/:id', en: '/instance/mail/:id' },
  outboxHandOver: { fr: '/instance/courriels/:id/transmis', en: '/instance/mail/:id/handed-over' },
})

/** Where the setup goes on once the operator exists; the network feature answers there. */
export const afterSetup = { fr: '/fr/mise-en-route/reseau', en: '/en/setup/network' } as const
