package org.sillok.kernel.motion;

import org.sillok.kernel.InvalidValue;

/**
 * The numbers of people that a decision rests on.
 *
 * @param seats all seats of the charter (정수)
 * @param inOffice members in office when voting opened (재적); more than the seats where published terms overlap
 * @param present members in the room when voting closed (출석), recused ones included
 * @param recused members in office who were recused
 * @param recusedPresent those of them who were in the room
 */
public record Headcount(int seats, int inOffice, int present, int recused, int recusedPresent) {

    public Headcount {
        if (seats < 0) throw new InvalidValue("seats", "0 or more", seats);
        if (inOffice < 0) throw new InvalidValue("inOffice", "0 or more", inOffice);
        if (present < 0 || present > inOffice) throw new InvalidValue("present", "0 to " + inOffice, present);
        if (recused < 0 || recused > inOffice) throw new InvalidValue("recused", "0 to " + inOffice, recused);
        if (recusedPresent < 0 || recusedPresent > Math.min(recused, present)) {
            throw new InvalidValue("recusedPresent", "0 to " + Math.min(recused, present), recusedPresent);
        }
    }
}
