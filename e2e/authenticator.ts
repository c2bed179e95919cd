import type { Page } from 'playwright-core'

/** A telephone with a fingerprint reader, as the browser's own testing protocol offers it. `hasPrf`: it keeps secrets of pages too. */
export async function withAuthenticator(page: Page, { hasPrf = false }: { hasPrf?: boolean } = {}) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...(hasPrf ? { hasPrf, ctap2Version: 'ctap2_1' as const } : {}),
    },
  })
  return {
    /** Whether a finger touches the reader by itself. */
    setTouched: (enabled: boolean) =>
      session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    forget: (credentialId: string) => session.send('WebAuthn.removeCredential', { authenticatorId, credentialId }),
    learn: (credential: Awaited<ReturnType<typeof session.send<'WebAuthn.getCredentials'>>>['credentials'][number]) =>
      session.send('WebAuthn.addCredential', { authenticatorId, credential }),
  }
}
