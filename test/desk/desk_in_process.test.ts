// The Desk port in this process.
import { deskContract } from "./desk_contract.js";
import { realDesk } from "./real_desk.js";

deskContract(async () => {
  const desk = realDesk();
  return { desk, close: () => desk.close() };
});
