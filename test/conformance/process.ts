/** The fault server as a process of its own: started by the tests, it says where it is, and ends with them. */
import { startFaultServer } from "./fault-server.js";

const { url } = await startFaultServer();
process.send?.(url);
process.once("disconnect", () => process.exit());
