// Package ledger finds the register as it was published, catalogue.json, so that a build can be compared with it. It
// reads files and asks over https; what the differences mean is the room catalogue's to say.
//
// # Where it looks
//
// Who names a file or an address is taken at their word: there, or nowhere. Otherwise catalogue.json at the site's
// base_url is what the public sees, and counts; where it cannot be had, the one in the output folder does, which the
// last build on this machine left. A register for another audience is none. What was tried and found wanting is told,
// whatever comes of it.
//
// # Manners on the network
//
// Only https, no redirect to another host, five seconds to be let in, ten to the first byte, a minute in all, and a
// limit on the size. A base_url on a domain that is an example by its name (example.com, www.example.gov.cn, .test,
// .invalid, localhost) is nobody's and is not asked. On somebody's own machine (no variable CI) and with an empty output such
// a site needs no --first: a clone of the example is built with one command. Anywhere else it does, since whoever changes
// base_url in a merge request would else switch the comparison off.
package ledger
