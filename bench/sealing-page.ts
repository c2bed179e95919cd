import { referralRounds } from './sealing-rounds.ts'

// Runs in the page of a browser: bench/sealing.ts calls it.
Object.assign(globalThis, { roundOfReferral: await referralRounds(() => performance.now()) })
