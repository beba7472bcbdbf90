"""Given names with the gender they usually show: weak evidence for a person, and for the pronoun that fits."""

from __future__ import annotations

_WOMEN = """
    Abigail Adele Agnes Aisha Alexandra Alexis Alice Alicia Alison Amal Amanda Amber Amelia Amina Amy Ana Andrea Angela Anita
    Ann Anna Anne
    Annie Anya Asma Audrey Ayesha Barbara Beatrice Benazir Bernadette Beth Betty Beverly Bianca Brenda Bridget Caitlin Camila
    Carla Carmen
    Carol Caroline Cassandra Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Condoleezza
    Cristina Cynthia
    Daniela Dawn Deborah Denise Diana Diane Dina Dolores Donna Doris Dorothy Ekaterina Elaine Eleanor Elena Elisa Elizabeth
    Ella Ellen Emily
    Emma Erica Erin Esther Eugenia Eva Eve Evelyn Farah Fatima Fátima Fiona Florence Frances Francesca Gabriela Gillian Giulia
    Gladys Gloria
    Grace Greta Hannah Hannelore Harriet Heather Heidi Helen Helena Hillary Hilary Ines Ingrid Irene Irina Isabel Isabella
    Jacqueline Jane
    Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie
    Julia Kamala
    Karen Kate Katherine Kathleen Kathryn Katie Kelly Khadija Kim Kimberly Kirsten Kristen Kristin Laila Lara Laura Lauren
    Layla Leila Lena Lia
    Liliana Lillian Linda Lisa Liz Lucia Lucy Lydia Lyudmila Madeleine Magdalena Malala Manuela Margaret Maria María Marcia
    Marie Marilyn
    Marina Marion Marissa Marjorie Martha Mary Maryam Maureen Megan Melania Melinda Melissa Mercedes Meryl Mia Michelle Miriam
    Molly Monica
    Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nikki Nina Nora Norma Olga Olivia Oprah Pamela Patricia Paula Pauline
    Penelope Phyllis
    Priscilla Priya Rachel Rebecca Regina Renee Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah
    Selena Serena
    Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia
    Tamara Tanya Tara
    Tarah Tatiana Teresa Theresa Tina Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Virginia Wendy
    Yasmin Yelena
    Yolanda Yulia Yuliya Zainab Zoe Zsa
"""
_MEN = """
    Aaron Abdul Abdullah Abraham Abu Adam Adrian Ahmad Ahmed Aidan Akbar Akira Al Alan Albert Alberto Alejandro Alex Alexander
    Alexandre
    Alexei Alexey Alfred Ali Alistair Allan Allen Alvin Amir Anatoly Anders Andre André Andreas Andrei Andrew Andrey Andrzej
    Andy Angelo
    Anthony Antonio António Antony Anwar Archibald Ariel Arnold Arthur Arturo Asif Augustus Axel Ban Barack Barry Bart Bashar
    Ben Benito
    Benjamin Bernard Bernie Bert Bill Billy Björn Bob Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan
    Byron Carl Carlo
    Carlos Cecil Cesar César Chad Charles Charlie Chester Chris Christian Christoph Christopher Chuck Claude Clarence Clifford
    Clint Colin
    Connor Craig Curtis Cyril Dale Dan Daniel Danny Darren Dave David Dean Dennis Derek Diego Dieter Dick Dimitri Dirk Dmitri
    Dmitry Dominic
    Dominique Don Donald Doug Douglas Duncan Dwight Earl Eddie Edgar Edmund Eduardo Edward Edwin Ehud Eli Elias Elliot Elon
    Emil Emmanuel
    Enrico Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Faisal Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis
    Francisco Franco François Frank Franklin Franz Fred Frederick Friedrich Fritz Gareth Gary Gavin Gene Geoff Geoffrey Georg
    George
    Georges Gerald Gerard Gerhard Gerry Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guido
    Guillermo Günter Gustav
    Guy Hamid Hamza Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henry Herbert Herman Hermann Hosni Howard
    Hubert Hugh Hugo
    Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jason Javier
    Jay Jean-Claude Jeff
    Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johann Johannes John
    Johnny Jon Jonas
    Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Jules Julian Julio Julius Junichiro Jürgen Justin Kamal Karel Karl
    Kassem Keith
    Ken Kenneth Kevin Khaled Khalid Kirk Klaus Kofi Konrad Kurt Kyle Lance Larry Lars Laurence Laurent Lawrence Lech Lee Leo
    Leon Leonard
    Leonardo Leonid Leslie Lewis Liam Lindsay Lionel Lloyd Louis Luc Luca Lucas Luigi Luis Luiz Luke Magnus Mahmoud Malcolm
    Manmohan Manuel
    Marc Marcel Marco Marcus Mario Mark Marshall Martin Marvin Masoud Mathieu Matt Matteo Matthew Matthias Maurice Max Maxim
    Maximilian
    Mehmet Michael Michel Miguel Mikhail Mike Milan Milton Mitch Mitt Mohamed Mohammad Mohammed Muhammad Muammar Muqtada
    Mustafa Nathan
    Nathaniel Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Noam Norman Nouri Oleg Oliver Olivier Omar
    Oscar Osama Otto Owen
    Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Pervez Peter Phil Philip Philippe Phillip Pierre Pietro Rafael Rahul
    Rajiv Ralph
    Ramzan Randall Randy Raphael Raul Raúl Ray Raymond Recep Rex Reza Ricardo Rich Richard Rick Ricky Rob Robert Roberto Robin
    Rodney
    Rodrigo Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ross Roy Rudolf Rudy Rupert Russell Ryan Saddam Said Salman
    Salvador Salvatore Sam Samuel
    Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shimon Sidney Silvio Simon Spencer Stanley Stefan
    Stefano Stephen
    Steve Steven Stuart Sven Syed Tariq Ted Terrence Terry Thabo Theo Theodore Thierry Thomas Tim Timothy Tobias Todd Tom
    Tomas Tommy Tony
    Trevor Tyler Umberto Usain Vaclav Václav Vadim Valentin Valentino Vernon Victor Viktor Vince Vincent Vincenzo Vitaly
    Vladimir Volodymyr Vojislav
    Walter Warren Wayne Wilhelm Will Willem William Willy Winston Wolfgang Woodrow Xavier Yasser Yitzhak Youssef Yuri Yusuf
    Zachary Zoran Zinedine
"""

GENDER: dict[str, str] = dict.fromkeys(_MEN.split(), "m") | dict.fromkeys(_WOMEN.split(), "f")
"""Given name → "f" or "m"."""
# Given to both often enough that they show none.
_EITHER = """
    Alexis Andrea Ashley Dominique Jamie Jean Kelly Kim Leslie Lindsay Robin Tracy Alex Chris Dana Jesse Jordan Morgan
    Taylor Lee Sam
"""
for _name in _EITHER.split():
    GENDER[_name] = ""
