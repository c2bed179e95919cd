import { bytesOfText } from '../sealed/hex.ts'

/** Finds the proof of work that a network is asked for beyond five conversations in an hour: some seconds, in turns. */
export async function findWork(place: Uint8Array, bits: number): Promise<string> {
  const start = bytesOfText('tisserin mailbox work')
  for (let nonce = 0; ; nonce++) {
    const work = nonce.toString(16)
    const bytes = new Uint8Array([...start, ...place, ...bytesOfText(work)])
    const hash = new DataView(await crypto.subtle.digest('SHA-256', bytes))
    if (hash.getUint32(0) >>> (32 - bits) === 0) return work
  }
}
