/** The fault server as a process of its own: started by the tests, it says where it is and who vouches for it, and ends with them. */
import { startFaultServer } from "./fault-server.js";

const { url, authority } = await startFaultServer();
process.send?.({ url, authority });
process.once("disconnect", () => process.exit());
