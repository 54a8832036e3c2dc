// The version of everything that crosses a border: the published schemas carry it, `chancery --version` prints it.
// It rises by one when a field changes its name or its meaning; a new field does not raise it (docs/design.md, contracts).

/** Version of the contract. */
export const CONTRACT_VERSION = 1;
