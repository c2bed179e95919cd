// Stands for `d3-timer` in what is built: places are computed tick by tick, and the simulation is stopped before its first.

const still = { restart: () => still, stop: () => undefined }

export const timer = () => still
