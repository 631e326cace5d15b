/** The room of a drawing in its own units: fewer on a telephone, so that words stay readable. */
export const isNarrow = (): boolean => window.innerWidth < 736;

export const chartWidth = (): number => isNarrow() ? 370 : 760;
