// The Desk port in this process.
import { briefContract } from "./brief_contract.js";
import { deskContract } from "./desk_contract.js";
import { doubtsContract } from "./doubts_contract.js";
import { knownSidesContract } from "./known_sides_contract.js";
import { meetingsContract } from "./meetings_contract.js";
import { newRowsContract } from "./new_rows_contract.js";
import { positionsContract } from "./positions_contract.js";
import { realDesk } from "./real_desk.js";
import { registersContract } from "./registers_contract.js";
import { thirdPartiesContract } from "./third_parties_contract.js";
import { votesContract } from "./votes_contract.js";

const open = async () => {
  const desk = realDesk();
  return { desk, close: () => desk.close() };
};

deskContract(open);
briefContract(open);
doubtsContract(open);
newRowsContract(open);
thirdPartiesContract(open);
knownSidesContract(open);
meetingsContract(open);
positionsContract(open);
votesContract(open);
registersContract(open);
