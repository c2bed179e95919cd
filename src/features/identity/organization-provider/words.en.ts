import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The organization’s sign-in page',
  above: 'Your organization',
  lead: 'Set up your organization’s identity provider (OpenID Connect): your colleagues will be able to sign in with it.',
  domain: (domain) => `It will be offered to addresses in @${domain}, the domain of your own e-mail.`,
  safe: 'It opens only the accounts that each person connected themselves, and only in your organization.',
  issuer: 'Issuer address',
  issuerHint: 'The “issuer” address, for example https://login.organization.ca',
  clientId: 'Client identifier',
  clientSecret: 'Client secret',
  clientSecretKept: 'Leave empty to keep the saved secret.',
  redirect: 'Return address to register with your provider',
  save: 'Save',
  removeTitle: 'Stop using this provider',
  removeText: 'Sessions it already opened will lose their access. Everyone keeps their other ways to sign in.',
  remove: 'Remove the provider',
  removing: {
    title: (host) => `Remove the provider ${host}`,
    lost: (people) =>
      people === 0
        ? 'Nobody in the organization signs in with it today.'
        : people === 1
          ? 'One person in the organization will no longer be able to sign in with it.'
          : `${people} people in the organization will no longer be able to sign in with it.`,
    secret: 'The secret of the application is erased: it cannot be read anywhere here.',
    back: (clientId) =>
      `Set it up again on the same page, with a new secret from your IT team (application id: ${clientId}). Identities already connected then work as before.`,
  },
  problems: {
    notHttps: 'The address must start with https:// and lead to a site open to all.',
    noAnswer: 'No OpenID Connect provider answers at this address. Check it with your IT team.',
    taken: 'Another organization has already set up a sign-in page for your domain.',
    secretAnew: 'The issuer or the identifier is changing: enter the secret that this provider gave you.',
    publicDomain: 'Your e-mail is with a public provider: no organization can speak for this domain.',
  },
  again: {
    title: 'Sign in again to save',
    text: 'Your session is more than 30 minutes old. What you typed is still here, except the secret: sign in again in the other tab, then come back to this one to save.',
    act: 'Sign in again, in another tab',
  },
  mail: {
    subject: 'Tisserin: your organization’s sign-in page is changing',
    changed: ({ name, organization, issuer }) => [
      `${name} has just set up the sign-in page (identity provider) of ${organization}. Issuer: ${issuer}`,
      'Sessions opened by another provider no longer give access to your organization.',
      'If this change surprises you, talk to this person, or remove the provider: everyone keeps their other ways to sign in.',
    ],
    removed: ({ name, organization }) => [
      `${name} has just removed the sign-in page (identity provider) of ${organization}.`,
      'Everyone keeps their other ways to sign in. If this change surprises you, talk to this person.',
    ],
    action: 'See the sign-in page',
  },
}
