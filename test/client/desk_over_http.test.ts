// The Desk port over HTTP, with a real server before a real desk.
import { createClient } from "../../src/client/index.js";
import { bytesOfFile, checkStream } from "../../src/desk/index.js";
import { serveApi, TOKEN } from "../api/api_server.js";
import { briefContract } from "../desk/brief_contract.js";
import { deskContract } from "../desk/desk_contract.js";
import { doubtsContract } from "../desk/doubts_contract.js";
import { knownSidesContract } from "../desk/known_sides_contract.js";
import { meetingsContract } from "../desk/meetings_contract.js";
import { newRowsContract } from "../desk/new_rows_contract.js";
import { positionsContract } from "../desk/positions_contract.js";
import { registersContract } from "../desk/registers_contract.js";
import { thirdPartiesContract } from "../desk/third_parties_contract.js";
import { votesContract } from "../desk/votes_contract.js";

const open = async () => {
  const server = await serveApi();
  const desk = createClient({
    desk: { port: server.port, pid: process.pid, token: TOKEN },
    bytesOfFile,
    readStream: server.desk.readStream,
    streamChecks: checkStream,
  });
  return {
    desk,
    async close() {
      await desk.close();
      await server.close();
    },
  };
};

deskContract(open);
briefContract(open);
doubtsContract(open);
thirdPartiesContract(open);
newRowsContract(open);
knownSidesContract(open);
meetingsContract(open);
positionsContract(open);
votesContract(open);
registersContract(open);
